package org.zhuoluo.endtoend.updates;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhuoluo.endtoend.benchmark.Database;
import org.zhuoluo.endtoend.benchmark.Row;

/** The baseline: the row that remembers an update, committed alone into a copy of its table, on the same server in the same run. */
final class SingleRowCommits implements AutoCloseable {
    private final Database database;
    private final Row row;
    private final List<Connection> connections = new ArrayList<>();

    SingleRowCommits(Database database, int count) throws SQLException {
        this.database = database;
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            row = Row.first(
                            connection,
                            "status_update",
                            "SELECT * FROM status_update WHERE kind = 'APPLIED' ORDER BY received_at DESC LIMIT 1")
                    .orElseThrow(() -> new IllegalStateException("no update was applied"));
            statement.execute("DROP TABLE IF EXISTS " + row.copyTable());
            statement.execute("CREATE TABLE " + row.copyTable() + " LIKE " + row.table());
        }
        for (int i = 0; i < count; i++) {
            Connection connection = database.connect();
            connection.setAutoCommit(false);
            connections.add(connection);
        }
    }

    void commit(int number) {
        Connection connection = connections.get(number);
        Map<String, String> identities = Map.of(
                "id",
                UUID.randomUUID().toString(),
                "event_id",
                UUID.randomUUID().toString());
        try (PreparedStatement insert = row.prepare(connection)) {
            row.bind(insert, identities::get);
            insert.executeUpdate();
            connection.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS " + row.copyTable());
        }
    }
}
