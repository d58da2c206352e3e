package org.zhuoluo.messaging.inbox;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.messaging.envelope.Headers;
import org.zhuoluo.messaging.order.Seen;

/** The rows of records that could not be applied when they came. Whoever changes them holds the lock of the position. */
@Singleton
class KeptRecords {
    private static final String EXISTS = "SELECT 1 FROM inbox_record WHERE consumer = ? AND event_id = ?";
    private static final String KEEP = """
            INSERT INTO inbox_record (id, consumer, event_id, aggregate_key, type, source, seq, seen, state, reason, waiting_for,
                topic, partition_no, record_offset, headers, payload, burials, since)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(6))""";
    private static final String WAITING = """
            SELECT id, type, source, seq, seen FROM inbox_record
            WHERE consumer = ? AND aggregate_key = ? AND state IN ('PARKED', 'HELD') ORDER BY source, seq""";
    private static final String LOAD =
            "SELECT aggregate_key, headers, payload, topic, partition_no, record_offset FROM inbox_record"
                    + " WHERE id = ? AND state IN ('PARKED', 'HELD')";
    private static final String REMOVE = "DELETE FROM inbox_record WHERE id = ? AND state IN ('PARKED', 'HELD')";
    private static final String BURY =
            "UPDATE inbox_record SET state = 'DEAD', reason = ?, waiting_for = NULL, burials = burials + 1, since = UTC_TIMESTAMP(6) WHERE id = ?";
    private static final String MOVE =
            "UPDATE inbox_record SET state = ? WHERE consumer = ? AND aggregate_key = ? AND state = ?";
    private static final String UNTIL =
            "UPDATE inbox_record SET reason = ?, waiting_for = ? WHERE id = ? AND (reason <> ? OR waiting_for <> ?)";

    private static final String EARLIER = """
            SELECT 1 FROM inbox_record WHERE consumer = ? AND aggregate_key = ? AND source = ? AND seq < ?
            AND state IN ('PARKED', 'HELD', 'DEAD')""";

    private final DataSource database;

    KeptRecords(DataSource database) {
        this.database = database;
    }

    boolean holds(String consumer, String eventId) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(EXISTS)) {
            select.setString(1, consumer);
            select.setString(2, eventId);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    /** Whether an earlier one of the same source is kept. */
    boolean hasEarlier(Position position, String source, long seq) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(EARLIER)) {
            select.setString(1, position.consumer());
            select.setString(2, position.key());
            select.setString(3, source);
            select.setLong(4, seq);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    /** Keeps the record and returns the id under which it is listed. */
    String keep(String consumer, Message message, RecordState state, String reason, @Nullable String waitingFor)
            throws SQLException {
        String id = UUID.randomUUID().toString();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(KEEP)) {
            insert.setString(1, id);
            insert.setString(2, consumer);
            insert.setString(3, message.id());
            insert.setString(4, message.key());
            insert.setString(5, message.type());
            insert.setString(6, message.source());
            insert.setLong(7, message.seq());
            insert.setString(8, message.seen().toString());
            insert.setString(9, state.name());
            insert.setString(10, reason);
            insert.setString(11, waitingFor);
            insert.setString(12, message.place().topic());
            insert.setInt(13, message.place().partition());
            insert.setLong(14, message.place().offset());
            insert.setString(15, Headers.write(message.headers()));
            insert.setBytes(16, message.payload());
            insert.setInt(17, state == RecordState.DEAD ? 1 : 0);
            insert.executeUpdate();
        }
        return id;
    }

    /** What waits about this appeal, each source in its order. */
    List<Kept> waiting(String consumer, String key) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(WAITING)) {
            select.setString(1, consumer);
            select.setString(2, key);
            List<Kept> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(new Kept(
                            rows.getString(1),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getLong(4),
                            Seen.parse(rows.getString(5))));
                }
            }
            return found;
        }
    }

    /** The record, unless it was applied or discarded in the meantime. */
    Optional<Message> load(String id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(LOAD)) {
            select.setString(1, id);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                Message.Place place = new Message.Place(row.getString(4), row.getInt(5), row.getLong(6));
                return Optional.of(
                        Message.read(row.getString(1), Headers.read(row.getString(2)), row.getBytes(3), place));
            }
        }
    }

    /** False if somebody else removed it. */
    boolean remove(String id) throws SQLException {
        return update(REMOVE, id) == 1;
    }

    void bury(String id, String reason) throws SQLException {
        update(BURY, reason, id);
    }

    /** Says anew what a record waits for. */
    void waitFor(String id, String reason, String waitingFor) throws SQLException {
        update(UNTIL, reason, waitingFor, id, reason, waitingFor);
    }

    /** All that waited about this appeal is now held behind a dead one. */
    void hold(Position position) throws SQLException {
        update(MOVE, RecordState.HELD.name(), position.consumer(), position.key(), RecordState.PARKED.name());
    }

    /** What was held waits for its turn again. */
    void release(Position position) throws SQLException {
        update(MOVE, RecordState.PARKED.name(), position.consumer(), position.key(), RecordState.HELD.name());
    }

    private int update(String sql, String... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setString(i + 1, values[i]);
            }
            return update.executeUpdate();
        }
    }
}
