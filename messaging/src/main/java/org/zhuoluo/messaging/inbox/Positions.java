package org.zhuoluo.messaging.inbox;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.zhuoluo.messaging.order.Seen;

/**
 * The rows of positions. Every act on an appeal locks its row first, whatever the source, so that "I am early and park" and "I advance and
 * look who waits" cannot miss each other.
 */
@Singleton
class Positions {
    private static final String LOCK =
            "SELECT seen, held_by, waiting FROM inbox_position WHERE aggregate_key = ? AND consumer = ? FOR UPDATE";
    /** Not {@code INSERT IGNORE}: two of those that meet take shared locks and then deadlock on the exclusive one. */
    private static final String CREATE = """
            INSERT INTO inbox_position (aggregate_key, consumer, seen, waiting) VALUES (?, ?, '', 0)
            ON DUPLICATE KEY UPDATE waiting = waiting""";

    private static final String SAVE =
            "UPDATE inbox_position SET seen = ?, held_by = ?, waiting = ? WHERE aggregate_key = ? AND consumer = ?";

    private final DataSource database;

    Positions(DataSource database) {
        this.database = database;
    }

    /** The position, locked until the transaction ends; a new one stands at nothing. */
    Position lock(String key, String consumer) throws SQLException {
        try (Connection connection = database.getConnection()) {
            Optional<Position> there = select(connection, key, consumer);
            if (there.isPresent()) {
                return there.get();
            }
            try (PreparedStatement create = connection.prepareStatement(CREATE)) {
                create.setString(1, key);
                create.setString(2, consumer);
                create.executeUpdate();
            }
            return select(connection, key, consumer)
                    .orElseThrow(() -> new SQLException("the position just made is not there", "02000"));
        }
    }

    void save(Position position) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(SAVE)) {
            update.setString(1, position.seen().toString());
            update.setString(2, position.heldBy());
            update.setInt(3, position.waiting());
            update.setString(4, position.key());
            update.setString(5, position.consumer());
            update.executeUpdate();
        }
    }

    private static Optional<Position> select(Connection connection, String key, String consumer) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setString(1, key);
            lock.setString(2, consumer);
            try (ResultSet row = lock.executeQuery()) {
                return row.next()
                        ? Optional.of(new Position(
                                key, consumer, Seen.parse(row.getString(1)), row.getString(2), row.getInt(3)))
                        : Optional.empty();
            }
        }
    }
}
