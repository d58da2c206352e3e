package org.zhuoluo.messaging.inbox;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** The rows of stuck records as an operator's act changes them. */
@Singleton
class SettledRecords {
    /** Without a lock: whoever changes a numbered record locks its position first, and looks again then. */
    private static final String FIND =
            "SELECT consumer, aggregate_key, source, seq, state FROM inbox_record WHERE id = ?";

    private static final String REVIVE =
            "UPDATE inbox_record SET state = 'PARKED', reason = 'REPLAYED', since = UTC_TIMESTAMP(6) WHERE id = ? AND state = 'DEAD'";
    private static final String DISCARD = """
            UPDATE inbox_record SET state = 'DISCARDED', discarded_for = ?, discarded_by = ?, discarded_at = UTC_TIMESTAMP(6)
            WHERE id = ? AND state <> 'DISCARDED'""";

    private final DataSource database;

    SettledRecords(DataSource database) {
        this.database = database;
    }

    Optional<Line> find(String id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setString(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Line(
                                id,
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getLong(4),
                                RecordState.valueOf(row.getString(5))))
                        : Optional.empty();
            }
        }
    }

    void revive(String id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(REVIVE)) {
            update.setString(1, id);
            update.executeUpdate();
        }
    }

    /** False if it was discarded before. */
    boolean discard(String id, String reason, String operator) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(DISCARD)) {
            update.setString(1, reason);
            update.setString(2, operator);
            update.setString(3, id);
            return update.executeUpdate() == 1;
        }
    }

    /** One entry of the operator's list. */
    record Line(String id, String consumer, String key, String source, long seq, RecordState state) {
        boolean isNumbered() {
            return seq > 0;
        }
    }
}
