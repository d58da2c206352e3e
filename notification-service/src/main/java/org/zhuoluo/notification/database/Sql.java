package org.zhuoluo.notification.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Statements on the connection of the running transaction: values in, rows out. */
@ApplicationScoped
public class Sql {
    private final DataSource dataSource;

    Sql(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public int update(String sql, List<? extends @Nullable Object> values) {
        return run(sql, values, PreparedStatement::executeUpdate);
    }

    public <T> List<T> query(String sql, List<? extends @Nullable Object> values, Row<T> row) {
        return run(sql, values, statement -> {
            try (ResultSet result = statement.executeQuery()) {
                var rows = new ArrayList<T>();
                while (result.next()) {
                    rows.add(row.of(result));
                }
                return rows;
            }
        });
    }

    /** As many question marks as there are values. */
    public static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private <T> T run(String sql, List<? extends @Nullable Object> values, Act<T> act) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int index = 0;
            for (Object value : values) {
                statement.setObject(++index, asColumn(value));
            }
            return act.on(statement);
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    private static @Nullable Object asColumn(@Nullable Object value) {
        return switch (value) {
            case Instant instant -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
            case UUID id -> id.toString();
            case null, default -> value;
        };
    }

    /** Reads one row. */
    @FunctionalInterface
    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    @FunctionalInterface
    private interface Act<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
