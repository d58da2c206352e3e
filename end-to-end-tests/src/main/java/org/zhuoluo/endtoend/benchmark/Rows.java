package org.zhuoluo.endtoend.benchmark;

import java.sql.Connection;
import java.sql.SQLException;

/** The three rows that a submission leaves: the appeal, the first entry of its timeline, the event in the outbox. */
record Rows(Row appeal, Row entry, Row event) {
    static Rows of(Database database, Row event) throws SQLException {
        try (Connection connection = database.connect()) {
            return new Rows(
                    required(connection, "appeal", "SELECT * FROM appeal ORDER BY id DESC LIMIT 1"),
                    required(
                            connection,
                            "timeline_entry",
                            "SELECT * FROM timeline_entry WHERE position = 1 ORDER BY appeal_id DESC LIMIT 1"),
                    event);
        }
    }

    private static Row required(Connection connection, String table, String query) throws SQLException {
        return Row.first(connection, table, query)
                .orElseThrow(() -> new IllegalStateException("there is no row in " + table));
    }
}
