package org.zhuoluo.messaging.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.messaging.MessagingConfig;

/**
 * The sending of one term. A batch is sent, acknowledged as a whole and only then removed: a crash anywhere in between sends it again, which
 * the numbers of the facts make harmless. The producer lives no longer than the term, so nothing of a lost one is still under way.
 */
final class RelayTerm {
    private final DataSource database;
    private final Producer<String, byte[]> producer;
    private final Lease.Term term;
    private final MessagingConfig.Relay config;

    RelayTerm(DataSource database, Producer<String, byte[]> producer, Lease.Term term, MessagingConfig.Relay config) {
        this.database = database;
        this.producer = producer;
        this.term = term;
        this.config = config;
    }

    /** Renews the lease; a term that cannot be renewed loses its producer at once, whatever the sender is doing. */
    void renew() {
        boolean held;
        try {
            held = term.renew();
        } catch (SQLException unreachable) {
            held = term.isHeld();
        }
        if (!held) {
            producer.close(Duration.ZERO);
        }
    }

    /** Sends what is there and says how much it was. */
    int sendOnce() throws SQLException, InterruptedException {
        List<Unsent> rows;
        try (Connection connection = database.getConnection()) {
            rows = OutboxTable.unsent(connection, config.batch());
        }
        if (!rows.isEmpty()) {
            send(rows);
        }
        return rows.size();
    }

    private void send(List<Unsent> rows) throws SQLException, InterruptedException {
        List<Future<RecordMetadata>> sent = new ArrayList<>(rows.size());
        for (Unsent row : rows) {
            requireHeld();
            sent.add(producer.send(row.toRecord(), (place, failure) -> stopAfter(failure)));
        }
        producer.flush();
        List<Long> acknowledged = new ArrayList<>(rows.size());
        ExecutionException failure = null;
        for (int i = 0; i < rows.size(); i++) {
            try {
                sent.get(i).get();
                acknowledged.add(rows.get(i).position());
            } catch (ExecutionException e) {
                failure = e;
            }
        }
        remove(acknowledged);
        if (failure != null) {
            throw new IllegalStateException("the broker did not take everything", failure.getCause());
        }
    }

    /** Within the producer's own thread, so that nothing behind a fact that failed can go first. */
    private void stopAfter(@Nullable Exception failure) {
        if (failure != null) {
            producer.close(Duration.ZERO);
        }
    }

    private void remove(List<Long> acknowledged) throws SQLException {
        if (acknowledged.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection()) {
            if (OutboxTable.remove(connection, acknowledged, term.holder(), term.fence()) == 0) {
                throw new LeaseLost(term.fence());
            }
        }
    }

    private void requireHeld() {
        if (!term.isHeld()) {
            throw new LeaseLost(term.fence());
        }
    }
}
