package org.zhuoluo.messaging.inbox;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.zhuoluo.messaging.order.Seen;

/**
 * The rows of positions. Every act on an appeal locks its row first, whatever the source, so that "I am early and park" and "I advance and
 * look who waits" cannot miss each other.
 */
@Singleton
class Positions {
    private static final String LOCK = """
            SELECT aggregate_key, seen, held_by, waiting FROM inbox_position
            WHERE consumer = ? AND aggregate_key IN (%s) FOR UPDATE""";
    /** Not {@code INSERT IGNORE}: two of those that meet take shared locks and then deadlock on the exclusive one. */
    private static final String CREATE = """
            INSERT INTO inbox_position (aggregate_key, consumer, seen, waiting) VALUES %s
            ON DUPLICATE KEY UPDATE waiting = waiting""";

    private static final String SAVE = """
            INSERT INTO inbox_position (aggregate_key, consumer, seen, held_by, waiting) VALUES %s
            ON DUPLICATE KEY UPDATE seen = VALUES(seen), held_by = VALUES(held_by), waiting = VALUES(waiting)""";

    private final DataSource database;

    Positions(DataSource database) {
        this.database = database;
    }

    /** The position, locked until the transaction ends; a new one stands at nothing. */
    Position lock(String key, String consumer) throws SQLException {
        return Objects.requireNonNull(lock(Set.of(key), consumer).get(key));
    }

    /** The same of several appeals, by key. */
    Map<String, Position> lock(Set<String> keys, String consumer) throws SQLException {
        try (Connection connection = database.getConnection()) {
            Map<String, Position> locked = new HashMap<>(select(connection, keys, consumer));
            Set<String> missing = new TreeSet<>(keys);
            missing.removeAll(locked.keySet());
            if (!missing.isEmpty()) {
                create(connection, missing, consumer);
                locked.putAll(select(connection, missing, consumer));
            }
            if (locked.size() < keys.size()) {
                throw new SQLException("a position just made is not there", "02000");
            }
            return locked;
        }
    }

    void save(Position position) throws SQLException {
        save(List.of(position));
    }

    /** Of positions that are locked. */
    void save(List<Position> positions) throws SQLException {
        if (positions.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement save =
                        connection.prepareStatement(SAVE.formatted(repeated("(?, ?, ?, ?, ?)", positions.size())))) {
            int at = 1;
            for (Position position : positions) {
                save.setString(at++, position.key());
                save.setString(at++, position.consumer());
                save.setString(at++, position.seen().toString());
                save.setString(at++, position.heldBy());
                save.setInt(at++, position.waiting());
            }
            save.executeUpdate();
        }
    }

    private static void create(Connection connection, Set<String> keys, String consumer) throws SQLException {
        try (PreparedStatement create =
                connection.prepareStatement(CREATE.formatted(repeated("(?, ?, '', 0)", keys.size())))) {
            int at = 1;
            for (String key : keys) {
                create.setString(at++, key);
                create.setString(at++, consumer);
            }
            create.executeUpdate();
        }
    }

    private static Map<String, Position> select(Connection connection, Set<String> keys, String consumer)
            throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK.formatted(repeated("?", keys.size())))) {
            int at = 1;
            lock.setString(at++, consumer);
            for (String key : keys) {
                lock.setString(at++, key);
            }
            Map<String, Position> found = new HashMap<>();
            try (ResultSet row = lock.executeQuery()) {
                while (row.next()) {
                    String key = row.getString(1);
                    found.put(
                            key,
                            new Position(key, consumer, Seen.parse(row.getString(2)), row.getString(3), row.getInt(4)));
                }
            }
            return found;
        }
    }

    private static String repeated(String one, int times) {
        return String.join(", ", Collections.nCopies(times, one));
    }
}
