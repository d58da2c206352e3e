package org.zhuoluo.messaging.deadletter;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.messaging.inbox.RecordState;

/** Reads the operator's list, oldest first. */
@Singleton
class StuckRecordTable {
    private static final String COLUMNS = """
            SELECT id, consumer, aggregate_key, type, source, seq, state, reason, waiting_for, topic, partition_no, record_offset, burials,
                since, discarded_by, discarded_for, discarded_at
            FROM inbox_record""";
    private static final String PAGE =
            COLUMNS + " WHERE state = ? AND (since > ? OR since = ? AND id > ?) ORDER BY since, id LIMIT ?";
    private static final String ONE = COLUMNS + " WHERE id = ?";
    private static final String COUNT = "SELECT COUNT(*) FROM inbox_record WHERE state = ?";

    private final DataSource database;

    StuckRecordTable(DataSource database) {
        this.database = database;
    }

    List<StuckRecord> page(RecordState state, Instant after, String afterId, int rows) {
        return query(PAGE, state.name(), utc(after), utc(after), afterId, rows);
    }

    Optional<StuckRecord> find(String id) {
        return query(ONE, id).stream().findFirst();
    }

    long count(RecordState state) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(COUNT)) {
            select.setString(1, state.name());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("stuck records cannot be counted", e);
        }
    }

    private List<StuckRecord> query(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            List<StuckRecord> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(read(row));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("stuck records cannot be read", e);
        }
    }

    private static StuckRecord read(ResultSet row) throws SQLException {
        return new StuckRecord(
                row.getString("id"),
                row.getString("consumer"),
                row.getString("aggregate_key"),
                row.getString("type"),
                row.getString("source"),
                row.getString("seq"),
                RecordState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getString("waiting_for"),
                row.getString("topic") + "/" + row.getInt("partition_no") + "/" + row.getLong("record_offset"),
                row.getInt("burials"),
                row.getObject("since", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("discarded_by"),
                row.getString("discarded_for"),
                instant(row.getObject("discarded_at", LocalDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime utc) {
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
