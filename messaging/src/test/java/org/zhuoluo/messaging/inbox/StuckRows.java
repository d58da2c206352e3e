package org.zhuoluo.messaging.inbox;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What a test sees of kept records: {@code appeals:3 PARKED EARLY appeals:2}. */
@Singleton
public class StuckRows {
    private final DataSource database;

    public StuckRows(DataSource database) {
        this.database = database;
    }

    public List<String> about(String consumer, Object key) {
        return select(
                "CONCAT(source, ':', seq, ' ', state, ' ', reason, IF(COALESCE(waiting_for, '') = '', '', CONCAT(' ', waiting_for)))",
                consumer,
                key);
    }

    public List<String> idsAbout(String consumer, Object key) {
        return select("id", consumer, key);
    }

    private List<String> select(String what, String consumer, Object key) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT " + what
                        + " FROM inbox_record WHERE consumer = ? AND aggregate_key = ? ORDER BY source, seq")) {
            select.setString(1, consumer);
            select.setString(2, key.toString());
            List<String> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
