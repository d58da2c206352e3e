package org.zhuoluo.messaging.inbox;

import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhuoluo.messaging.envelope.Headers;
import org.zhuoluo.messaging.outbox.Causation;
import org.zhuoluo.messaging.outbox.Outbox;
import org.zhuoluo.messaging.topic.TopicSetup;

/** What happens to a record that cannot be processed: it is kept as dead, its appeal is held for this consumer, and the operators' topic is told. */
@Singleton
class Burial {
    /** Broken characters grow to three bytes each when they are written again. */
    private static final int LARGEST = 250_000;

    private static final int LONGEST_HEADER = 1_000;

    /** What else a record carries is somebody else's. */
    private static final Set<String> ENVELOPE = Set.of(
            Headers.CONTENT_TYPE,
            Headers.SPEC_VERSION,
            Headers.ID,
            Headers.TYPE,
            Headers.SOURCE,
            Headers.SUBJECT,
            Headers.TIME,
            Headers.SEQ,
            Headers.SEEN,
            Headers.CAUSATION,
            "traceparent",
            "tracestate");

    private final Positions positions;
    private final KeptRecords kept;
    private final Outbox outbox;
    private final TransactionSynchronizationRegistry transaction;
    private final String service;

    Burial(
            Positions positions,
            KeptRecords kept,
            Outbox outbox,
            TransactionSynchronizationRegistry transaction,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.positions = positions;
        this.kept = kept;
        this.outbox = outbox;
        this.transaction = transaction;
        this.service = service;
    }

    /** One that just came, about an appeal: from now on the appeal is held. The caller holds the lock of the position. */
    void bury(Position position, Message message, String reason) throws SQLException {
        String id = kept.keep(position.consumer(), message, RecordState.DEAD, reason, null);
        hold(position.withOneMore(), id);
        tell(position.consumer(), message, reason);
    }

    /** One that waited about an appeal. The caller holds the lock of the position. */
    void buryKept(Position position, String id, Message message, String reason) throws SQLException {
        kept.bury(id, reason);
        hold(position, id);
        tell(position.consumer(), message, reason);
    }

    /** One without an order: nothing is behind it. */
    void buryUnnumbered(String consumer, Message message, String reason) throws SQLException {
        kept.keep(consumer, message, RecordState.DEAD, reason, null);
        tell(consumer, message, reason);
    }

    /** One without an order that waited. */
    void buryKeptUnnumbered(String consumer, String id, Message message, String reason) throws SQLException {
        kept.bury(id, reason);
        tell(consumer, message, reason);
    }

    private void hold(Position position, String id) throws SQLException {
        kept.hold(position);
        positions.save(position.heldBy(id));
    }

    /** A letter repeats the record only if the broker will take it with what is added: a larger one would stop the relay. */
    private void tell(String consumer, Message message, String reason) {
        Map<String, String> headers = new LinkedHashMap<>();
        message.headers().forEach((name, value) -> {
            if (ENVELOPE.contains(name) && value.length() <= LONGEST_HEADER) {
                headers.put(name, value);
            }
        });
        boolean whole = message.payload().length <= LARGEST;
        if (!whole) {
            headers.put(
                    "zhuoluo_payload", "%d bytes, to be read at the place itself".formatted(message.payload().length));
        }
        headers.put("zhuoluo_consumer", consumer);
        headers.put("zhuoluo_reason", reason);
        headers.put("zhuoluo_place", message.place().toString());
        Causation.isThe(message.id(), transaction);
        outbox.append(
                TopicSetup.deadLettersOf(service),
                message.key(),
                message.type(),
                whole ? new String(message.payload(), StandardCharsets.UTF_8) : "",
                headers);
    }
}
