package org.zhuoluo.api.transaction;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Spares every transaction two round trips. The pool switches auto-commit off when a transaction begins and on again when the connection
 * comes back; here a connection is left as its last use had it, and is switched only when it is lent for the other use. Threads mostly get the
 * connection that they had before, so that is rare.
 */
@Singleton
class LazyAutoCommit implements AgroalPoolInterceptor {
    private final TransactionSynchronizationRegistry transaction;
    private final Set<Connection> inTransaction = ConcurrentHashMap.newKeySet();

    LazyAutoCommit(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    @Override
    public void onConnectionAcquire(Connection lent) {
        Connection connection = physical(lent);
        if (isInTransaction()) {
            inTransaction.add(connection); // the pool has switched it off by now, or found it so
        } else {
            switchTo(true, connection);
        }
    }

    /** What the pool found switched on before a transaction it has switched on again just now. */
    @Override
    public void onConnectionReturn(Connection returned) {
        Connection connection = physical(returned);
        if (inTransaction.remove(connection)) {
            switchTo(false, connection);
        }
    }

    @Override
    public void onConnectionDestroy(Connection ended) {
        inTransaction.remove(physical(ended));
    }

    /** As the pool itself judges whether a connection takes part in a transaction. */
    private boolean isInTransaction() {
        int status = transaction.getTransactionStatus();
        return status == Status.STATUS_ACTIVE || status == Status.STATUS_MARKED_ROLLBACK;
    }

    private static void switchTo(boolean autoCommit, Connection connection) {
        try {
            if (connection.getAutoCommit() != autoCommit) {
                connection.setAutoCommit(autoCommit);
            }
        } catch (SQLException broken) {
            close(connection);
        }
    }

    /** A connection in an unknown state must not be used: with auto-commit off outside a transaction, what it writes would be lost. */
    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException gone) {
            // then it is no more, which is what was wanted: whoever uses it next is told so
        }
    }

    /** Behind the pool's wrapper, which would note the change and undo it. */
    private static Connection physical(Connection lent) {
        try {
            return lent.unwrap(Connection.class);
        } catch (SQLException impossible) {
            throw new IllegalStateException("A pooled connection has none behind it", impossible);
        }
    }
}
