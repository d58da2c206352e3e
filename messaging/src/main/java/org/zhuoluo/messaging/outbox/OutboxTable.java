package org.zhuoluo.messaging.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zhuoluo.messaging.contract.Source;
import org.zhuoluo.messaging.order.Seen;

/** The statements on the tables of the outbox. */
final class OutboxTable {
    /** Every topic of ours begins so; what follows is the row's aggregate type. */
    static final String TOPIC_PREFIX = "zhuoluo.";

    private static final String APPEND = """
            INSERT INTO outbox_event (id, aggregatetype, aggregateid, type, payload, headers, created_at)
            VALUES (?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(6))""";
    private static final String COUNT_UP = """
            INSERT INTO event_counter (aggregate_key, source, last_seq) VALUES (?, ?, LAST_INSERT_ID(1))
            ON DUPLICATE KEY UPDATE last_seq = LAST_INSERT_ID(last_seq + 1)""";
    private static final String SEEN = "SELECT seen FROM inbox_position WHERE aggregate_key = ?";
    private static final String UNSENT =
            "SELECT position, aggregatetype, aggregateid, payload, headers FROM outbox_event ORDER BY position LIMIT ?";

    private OutboxTable() {}

    static void append(
            Connection connection, UUID id, String topic, String key, String type, String payload, String headers)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(APPEND)) {
            insert.setString(1, id.toString());
            insert.setString(2, topic.substring(TOPIC_PREFIX.length()));
            insert.setString(3, key);
            insert.setString(4, type);
            insert.setString(5, payload);
            insert.setString(6, headers);
            insert.executeUpdate();
        }
    }

    /** The next number of this source about this aggregate. The counter's row stays locked, and a rollback gives the number back: no gaps. */
    static long next(Connection connection, String key, Source source) throws SQLException {
        try (PreparedStatement count = connection.prepareStatement(COUNT_UP, Statement.RETURN_GENERATED_KEYS)) {
            count.setString(1, key);
            count.setString(2, source.wireName());
            count.executeUpdate();
            try (ResultSet keys = count.getGeneratedKeys()) {
                if (!keys.next()) {
                    throw new SQLException("the counter gave no number", "02000");
                }
                return keys.getLong(1);
            }
        }
    }

    /** What the consumers of this service have applied about this aggregate, taken together. */
    static Seen seen(Connection connection, String key) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SEEN)) {
            select.setString(1, key);
            Seen all = Seen.NOTHING;
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    all = all.max(Seen.parse(rows.getString(1)));
                }
            }
            return all;
        }
    }

    /** Whatever is there, oldest first; never "after the last sent", because transactions do not commit in the order of their positions. */
    static List<Unsent> unsent(Connection connection, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(UNSENT)) {
            select.setInt(1, limit);
            List<Unsent> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(new Unsent(
                            rows.getLong(1),
                            TOPIC_PREFIX + rows.getString(2),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getString(5)));
                }
            }
            return found;
        }
    }

    /**
     * Removes exactly these rows, if this holder's fence still stands. The index is forced because a scan would wait for the locks of
     * transactions that are just appending.
     */
    static int remove(Connection connection, List<Long> positions, String holder, long fence) throws SQLException {
        String list = positions.stream().map(String::valueOf).collect(Collectors.joining(","));
        String sql = "DELETE sent FROM outbox_event sent FORCE INDEX (PRIMARY) WHERE sent.position IN (" + list + ")"
                + " AND EXISTS (SELECT 1 FROM outbox_lease WHERE name = 'relay' AND holder = '" + holder
                + "' AND fence = " + fence
                + ")";
        try (Statement delete = connection.createStatement()) {
            return delete.executeUpdate(sql);
        }
    }
}
