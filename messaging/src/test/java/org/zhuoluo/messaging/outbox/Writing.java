package org.zhuoluo.messaging.outbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.zhuoluo.messaging.contract.Source;
import org.zhuoluo.messaging.envelope.EventJson;
import org.zhuoluo.messaging.envelope.Headers;
import org.zhuoluo.messaging.sample.SampleFacts;

/** Writes into an outbox with the statements of the library, where there is no container. */
final class Writing {
    private Writing() {}

    static void commitFact(DataSource database, UUID appeal) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            appendFact(connection, appeal);
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    static void appendFact(Connection connection, UUID appeal) throws SQLException {
        long seq = OutboxTable.next(connection, appeal.toString(), Source.APPEALS);
        UUID id = UUID.randomUUID();
        Map<String, String> headers = Map.of(
                Headers.ID, id.toString(),
                Headers.TYPE, "appeal.accepted.v1",
                Headers.SOURCE, "urn:zhuoluo:appeals",
                Headers.TIME, "2026-11-20T02:00:00Z",
                Headers.SEQ, Long.toString(seq));
        OutboxTable.append(
                connection,
                id,
                "zhuoluo.appeals",
                appeal.toString(),
                "appeal.accepted.v1",
                EventJson.write(SampleFacts.accepted(appeal)),
                Headers.write(headers));
    }

    static long number(DataSource database, String sql) {
        try (Connection connection = database.getConnection();
                Statement select = connection.createStatement();
                ResultSet row = select.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
