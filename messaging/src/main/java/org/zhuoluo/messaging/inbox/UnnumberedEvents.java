package org.zhuoluo.messaging.inbox;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The ids of facts without a number that a consumer has taken, applied or kept. */
@Singleton
class UnnumberedEvents {
    private static final String TAKE =
            "INSERT IGNORE INTO inbox_event (consumer, event_id, applied_at) VALUES (?, ?, UTC_TIMESTAMP(6))";

    private final DataSource database;

    UnnumberedEvents(DataSource database) {
        this.database = database;
    }

    /** False if it was taken before; whoever takes it at the same time waits for us. */
    boolean take(String consumer, String eventId) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(TAKE)) {
            insert.setString(1, consumer);
            insert.setString(2, eventId);
            return insert.executeUpdate() == 1;
        }
    }
}
