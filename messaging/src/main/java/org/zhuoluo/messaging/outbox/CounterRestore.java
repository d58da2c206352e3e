package org.zhuoluo.messaging.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.zhuoluo.messaging.envelope.Headers;

/** Sets the counters of an empty schema to the numbers that were given before, as the topics show them, so that the next fact follows on. */
public final class CounterRestore {
    private static final String RAISE = """
            INSERT INTO event_counter (aggregate_key, source, last_seq) VALUES (?, ?, ?)
            ON DUPLICATE KEY UPDATE last_seq = GREATEST(last_seq, VALUES(last_seq))""";

    private final Map<Counter, Long> highest = new HashMap<>();

    /** Takes note of the number of a published record. */
    public void note(ConsumerRecord<String, byte[]> published) {
        Map<String, String> headers = Headers.of(published.headers());
        String source = headers.getOrDefault(Headers.SOURCE, "");
        String seq = headers.getOrDefault(Headers.SEQ, "");
        if (published.key() != null && Headers.isOurs(source) && seq.matches("[0-9]{1,18}")) {
            highest.merge(new Counter(published.key(), Headers.sourceName(source)), Long.valueOf(seq), Math::max);
        }
    }

    public void write(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement raise = connection.prepareStatement(RAISE)) {
            for (Map.Entry<Counter, Long> each : highest.entrySet()) {
                raise.setString(1, each.getKey().key());
                raise.setString(2, each.getKey().source());
                raise.setLong(3, each.getValue());
                raise.addBatch();
            }
            raise.executeBatch();
        }
    }

    /** Whose numbers. */
    private record Counter(String key, String source) {}
}
