package org.zhuoluo.messaging.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * How much waits to be sent.
 *
 * @param oldestSeconds the age of the oldest; 0 if there is none
 */
public record OutboxFigures(long size, double oldestSeconds) {
    private static final String SELECT =
            "SELECT COUNT(*), COALESCE(TIMESTAMPDIFF(MICROSECOND, MIN(created_at), UTC_TIMESTAMP(6)), 0) / 1000000 FROM outbox_event";

    public static OutboxFigures read(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT);
                ResultSet row = select.executeQuery()) {
            row.next();
            return new OutboxFigures(row.getLong(1), row.getDouble(2));
        }
    }
}
