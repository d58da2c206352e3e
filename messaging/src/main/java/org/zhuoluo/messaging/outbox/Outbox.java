package org.zhuoluo.messaging.outbox;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.zhuoluo.api.id.Uuid7;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.messaging.Rebuild;
import org.zhuoluo.messaging.contract.AboutAppeal;
import org.zhuoluo.messaging.contract.DomainEvent;
import org.zhuoluo.messaging.contract.EventTypes;
import org.zhuoluo.messaging.contract.ReferenceEvent;
import org.zhuoluo.messaging.contract.Source;
import org.zhuoluo.messaging.envelope.EventJson;
import org.zhuoluo.messaging.envelope.Headers;
import org.zhuoluo.messaging.envelope.Trace;
import org.zhuoluo.messaging.order.Seen;

/**
 * Records a fact with the change that it tells, or not at all. The caller holds the lock of the aggregate that the fact is about, so that the
 * numbers of the facts are the order of the changes.
 */
@ApplicationScoped
public class Outbox {
    /** Below the broker's default limit for a record, with room for the headers: a larger one would stop the relay. */
    private static final int LARGEST = 900_000;

    private final DataSource database;
    private final TransactionSynchronizationRegistry transaction;
    private final InstantSource clock;
    private final Doorbell doorbell;
    private final Rebuild rebuild;
    private final List<FactListener> listeners;

    public Outbox(
            DataSource database,
            TransactionSynchronizationRegistry transaction,
            InstantSource clock,
            Doorbell doorbell,
            Rebuild rebuild,
            @All List<FactListener> listeners) {
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
        this.doorbell = doorbell;
        this.rebuild = rebuild;
        this.listeners = listeners;
    }

    /** A fact about an appeal gets its number here. */
    @Transactional(MANDATORY)
    public void append(AboutAppeal event) {
        append(event, false);
    }

    /** The same for an appeal that was made in this transaction: nobody else can have told anything of it yet. */
    @Transactional(MANDATORY)
    public void appendAtBirth(AboutAppeal event) {
        append(event, true);
    }

    private void append(AboutAppeal event, boolean newborn) {
        String key = event.appealId().toString();
        Source source = EventTypes.sourceOf(event.getClass());
        Map<String, String> headers = envelope(event, source, event.appealNumber());
        write(connection -> {
            headers.put(Headers.SEQ, Long.toString(OutboxTable.next(connection, key, source)));
            Seen seen =
                    newborn ? Seen.NOTHING : OutboxTable.seen(connection, key).without(source.wireName());
            if (!seen.equals(Seen.NOTHING)) {
                headers.put(Headers.SEEN, seen.toString());
            }
            insert(connection, event, key, headers);
        });
        tellInHouse(event);
    }

    /** What is no other service's business, but still the business of those who listen here. */
    @Transactional(MANDATORY)
    public void tellInHouse(AboutAppeal event) {
        if (!rebuild.inProgress()) {
            listeners.forEach(listener -> listener.hear(event));
        }
    }

    /** Reference data has no appeal and no number; its key is what the topic is compacted by. */
    @Transactional(MANDATORY)
    public void append(ReferenceEvent event) {
        String key = event.referenceKey();
        Map<String, String> headers = envelope(event, EventTypes.sourceOf(event.getClass()), key);
        write(connection -> insert(connection, event, key, headers));
    }

    /** Any record, as it is, for the operators' topics of this service. */
    @Transactional(MANDATORY)
    public void append(String topic, String key, String type, String payload, Map<String, String> headers) {
        UUID id = Uuid7.next(clock);
        write(connection -> OutboxTable.append(connection, id, topic, key, type, payload, Headers.write(headers)));
    }

    private Map<String, String> envelope(DomainEvent event, Source source, String subject) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(Headers.SPEC_VERSION, "1.0");
        headers.put(Headers.ID, Uuid7.next(clock).toString());
        headers.put(Headers.TYPE, EventTypes.nameOf(event.getClass()));
        headers.put(Headers.SOURCE, Headers.uriOf(source));
        headers.put(Headers.SUBJECT, subject);
        headers.put(Headers.TIME, clock.instant().toString());
        headers.put(Headers.CONTENT_TYPE, "application/json");
        Object cause = Causation.in(transaction);
        if (cause != null) {
            headers.put(Headers.CAUSATION, cause.toString());
        }
        Trace.writeTo(headers);
        return headers;
    }

    private static void insert(Connection connection, DomainEvent event, String key, Map<String, String> headers)
            throws SQLException {
        String payload = EventJson.write(event);
        if (payload.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            throw new IllegalArgumentException(headers.get(Headers.TYPE) + " is too large for the broker");
        }
        OutboxTable.append(
                connection,
                UUID.fromString(headers.getOrDefault(Headers.ID, "")),
                EventTypes.topicOf(event.getClass()),
                key,
                headers.getOrDefault(Headers.TYPE, ""),
                payload,
                Headers.write(headers));
    }

    private void write(Statements statements) {
        if (rebuild.inProgress()) {
            requireThePast();
            return;
        }
        try (Connection connection = database.getConnection()) {
            statements.run(connection);
        } catch (SQLException e) {
            throw new OutboxUnavailable(e);
        }
        ringAfterCommit();
    }

    /** What handlers say again of the past is not told again; a new act would be lost, so it has to wait. */
    private void requireThePast() {
        if (Causation.in(transaction) == null) {
            throw Refusal.of(CommonProblem.UNAVAILABLE).retryAfter(Duration.ofSeconds(30));
        }
    }

    private void ringAfterCommit() {
        if (transaction.getResource(Doorbell.class) != null) {
            return;
        }
        transaction.putResource(Doorbell.class, Boolean.TRUE);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    doorbell.ring();
                }
            }
        });
    }

    /** What is written with the connection of the transaction. */
    private interface Statements {
        void run(Connection connection) throws SQLException;
    }
}
