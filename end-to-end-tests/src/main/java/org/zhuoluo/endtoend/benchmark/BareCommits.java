package org.zhuoluo.endtoend.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** The baseline: the rows of a submission, committed together, with nothing around them, into copies of the product's tables. */
final class BareCommits implements AutoCloseable {
    private final Database database;
    private final Rows rows;
    private final List<Connection> connections = new ArrayList<>();

    BareCommits(Database database, Rows rows, int count) throws SQLException {
        this.database = database;
        this.rows = rows;
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (Row row : List.of(rows.appeal(), rows.entry(), rows.event())) {
                statement.execute("DROP TABLE IF EXISTS " + row.copyTable());
                statement.execute("CREATE TABLE " + row.copyTable() + " LIKE " + row.table());
            }
        }
        for (int i = 0; i < count; i++) {
            Connection connection = database.connect();
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connections.add(connection);
        }
    }

    void commit(int number) {
        Connection connection = connections.get(number);
        String appeal = timeOrderedId();
        try {
            insert(connection, rows.appeal(), Map.of("id", appeal, "number", randomNumber()));
            insert(connection, rows.entry(), Map.of("appeal_id", appeal));
            insert(connection, rows.event(), Map.of("id", timeOrderedId(), "aggregateid", appeal));
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
            for (Row row : List.of(rows.appeal(), rows.entry(), rows.event())) {
                statement.execute("DROP TABLE IF EXISTS " + row.copyTable());
            }
        }
    }

    private static void insert(Connection connection, Row row, Map<String, String> identities) throws SQLException {
        try (PreparedStatement insert = row.prepare(connection)) {
            row.bind(insert, identities::get);
            insert.executeUpdate();
        }
    }

    /** Like the product's own identities: ordered by time, so that the baseline has the same easy time with its index. */
    private static String timeOrderedId() {
        long time = System.currentTimeMillis() << 16;
        long random = ThreadLocalRandom.current().nextLong();
        return new UUID(
                        time | 0x7000 | (random & 0xFFF),
                        ThreadLocalRandom.current().nextLong())
                .toString();
    }

    private static String randomNumber() {
        return "%015d".formatted(ThreadLocalRandom.current().nextLong(1_000_000_000_000_000L));
    }
}
