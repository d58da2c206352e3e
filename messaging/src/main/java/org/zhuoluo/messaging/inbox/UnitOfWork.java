package org.zhuoluo.messaging.inbox;

import jakarta.inject.Singleton;
import jakarta.transaction.TransactionManager;
import java.util.concurrent.Callable;

/** One transaction: it commits what was done, or nothing of it. */
@Singleton
class UnitOfWork {
    private final TransactionManager transactions;

    UnitOfWork(TransactionManager transactions) {
        this.transactions = transactions;
    }

    <T> T run(Callable<T> work) throws Exception {
        transactions.begin();
        T result;
        try {
            result = work.call();
        } catch (Throwable failure) {
            rollback(failure);
            throw failure;
        }
        transactions.commit();
        return result;
    }

    private void rollback(Throwable failure) {
        try {
            transactions.rollback();
        } catch (Exception e) {
            failure.addSuppressed(e);
        }
    }
}
