package org.zhuoluo.endtoend.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A row as the product wrote it, to be written again and again into a table of the same shape with other identities. */
public record Row(String table, Map<String, Optional<Object>> values) {
    public static Optional<Row> first(Connection connection, String table, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            if (!result.next()) {
                return Optional.empty();
            }
            var values = new LinkedHashMap<String, Optional<Object>>();
            ResultSetMetaData columns = result.getMetaData();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                if (!columns.isAutoIncrement(i)) {
                    values.put(columns.getColumnName(i), Optional.ofNullable(result.getObject(i)));
                }
            }
            return Optional.of(new Row(table, Collections.unmodifiableMap(values)));
        }
    }

    public String copyTable() {
        return "benchmark_" + table;
    }

    public PreparedStatement prepare(Connection connection) throws SQLException {
        String columns = String.join(", ", values.keySet());
        String marks = String.join(", ", Collections.nCopies(values.size(), "?"));
        return connection.prepareStatement("INSERT INTO " + copyTable() + " (" + columns + ") VALUES (" + marks + ")");
    }

    /** Binds every column: what the identities say for it, else the value of the row. */
    public void bind(PreparedStatement insert, Function<String, @Nullable Object> identities) throws SQLException {
        int index = 1;
        for (Map.Entry<String, Optional<Object>> column : values.entrySet()) {
            Object identity = identities.apply(column.getKey());
            insert.setObject(
                    index++, identity != null ? identity : column.getValue().orElse(null));
        }
    }
}
