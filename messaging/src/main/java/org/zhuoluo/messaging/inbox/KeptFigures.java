package org.zhuoluo.messaging.inbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * How many records of one state one consumer has, and how old the oldest is.
 */
public record KeptFigures(String consumer, RecordState state, long count, long oldestSeconds) {
    private static final String SELECT = """
            SELECT consumer, state, COUNT(*), TIMESTAMPDIFF(SECOND, MIN(since), UTC_TIMESTAMP(6)) FROM inbox_record
            WHERE state IN ('PARKED', 'HELD', 'DEAD') GROUP BY consumer, state""";

    public static List<KeptFigures> read(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT);
                ResultSet rows = select.executeQuery()) {
            List<KeptFigures> found = new ArrayList<>();
            while (rows.next()) {
                found.add(new KeptFigures(
                        rows.getString(1), RecordState.valueOf(rows.getString(2)), rows.getLong(3), rows.getLong(4)));
            }
            return found;
        }
    }
}
