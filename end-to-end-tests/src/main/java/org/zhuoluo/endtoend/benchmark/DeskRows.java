package org.zhuoluo.endtoend.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Assignments by the hundred thousand, written past the product, with identities of their own by which they are taken away again. What the
 * asking unit has open is always the same; all the rest grows: half of it open with two hundred other units, half of it answered, a
 * hundredth of that by the asking unit itself. Nobody is told of these rows, and no duty stands behind them.
 */
final class DeskRows implements AutoCloseable {
    static final int OPEN_OF_THE_UNIT = 500;

    private static final int BATCH = 50_000;
    private static final String OURS = "be9c0de0-";

    private final Connection connection;
    private final String unit;
    private final String path;
    private long rows;

    DeskRows(Database database, String unit) throws SQLException {
        this.connection = database.connect();
        this.unit = unit;
        takeAway();
        this.path = text("SELECT path FROM unit WHERE code = '%s'".formatted(unit));
        this.rows = number("SELECT COUNT(*) FROM assignment");
    }

    /** The unit's own rows show real appeals, in rounds that these will never have: their words can be decrypted. */
    void fillTheDesk() throws SQLException {
        long has = openOfTheUnit();
        long missing = OPEN_OF_THE_UNIT - has;
        if (missing < 0) {
            throw new IllegalStateException(unit + " has " + has + " open; start an empty stack with ./run --fresh");
        }
        execute("""
                INSERT INTO assignment (id, appeal_id, round, appeal_number, unit_role, unit, unit_path, post, area, issue_type,
                        catalogue_version, routed_by, status, made_at, sign_due_at, reply_due_at, next_duty, next_due_at, version)
                SELECT CONCAT('%s0001-7000-8000-', LPAD(seq, 12, '0')), m.appeal_id, 1000 + seq, m.appeal_number, 'LEAD', '%s', '%s', 'P-POWER',
                        m.area, m.issue_type, 1, 'RULE', IF(seq MOD 5, 'SIGNED', 'MADE'), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6),
                        IF(seq MOD 5, 'REPLY', 'SIGN'), DATE_ADD(UTC_TIMESTAMP(6), INTERVAL (seq * 7919 MOD 20000) - 4000 MINUTE), 0
                FROM seq_1_to_%d JOIN (SELECT *, ROW_NUMBER() OVER (ORDER BY appeal_id) - 1 AS place, COUNT(*) OVER () AS matters
                        FROM matter WHERE appeal_id NOT LIKE '%s%%') m ON m.place = seq MOD m.matters""".formatted(OURS, unit, path, missing, OURS));
        rows += missing;
    }

    /** Fills the table up to so many assignments, each with the copy of an appeal of its own. */
    void growTo(long size) throws SQLException {
        while (rows < size) {
            long last = Math.min(size, rows + BATCH);
            execute("""
                    INSERT INTO assignment (id, appeal_id, round, appeal_number, unit_role, unit, unit_path, post, area, issue_type,
                            catalogue_version, routed_by, status, made_at, sign_due_at, reply_due_at, next_duty, next_due_at, version)
                    SELECT CONCAT('%1$s0002-7000-8000-', LPAD(seq, 12, '0')), CONCAT('%1$s0003-7000-8000-', LPAD(seq, 12, '0')), 1, seq, 'LEAD',
                            IF(seq MOD 100, CONCAT('U-BENCHMARK-', seq MOD 200), '%2$s'), IF(seq MOD 100, CONCAT('U-BENCHMARK-', seq MOD 200, '/'), '%3$s'),
                            'P-POWER', '339901001', '020101', 1, 'RULE', IF(seq MOD 2, IF(seq MOD 5, 'SIGNED', 'MADE'), 'REPLIED'),
                            UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), IF(seq MOD 2, 'REPLY', NULL),
                            IF(seq MOD 2, DATE_ADD(UTC_TIMESTAMP(6), INTERVAL (seq * 7919 MOD 20000) - 4000 MINUTE), '2037-12-31'), 0
                    FROM seq_%4$d_to_%5$d""".formatted(OURS, unit, path, rows + 1, last));
            execute("""
                    INSERT INTO matter (appeal_id, appeal_number, kind, issue_type, area, confidential, appellant_alias, appellant_hash,
                            title_encrypted, text_encrypted, submitted_at)
                    SELECT CONCAT('%s0003-7000-8000-', LPAD(seq, 12, '0')), seq, 'PROBLEM', '020101', '339901001', seq MOD 10 = 0, 'benchmark',
                            SHA2(seq, 256), REPEAT('x', 120), REPEAT('x', 400), UTC_TIMESTAMP(6)
                    FROM seq_%d_to_%d""".formatted(OURS, rows + 1, last));
            rows = last;
        }
        execute("ANALYZE TABLE assignment, matter");
    }

    long openOfTheUnit() throws SQLException {
        return number("SELECT COUNT(*) FROM assignment WHERE is_open AND unit_path LIKE '%s%%'".formatted(path));
    }

    long matters() throws SQLException {
        return number("SELECT COUNT(*) FROM matter");
    }

    /** How many rows and index entries the server has read for anybody since it started. */
    long read() throws SQLException {
        return number("""
                SELECT SUM(variable_value) FROM information_schema.global_status
                WHERE variable_name IN ('Handler_read_first', 'Handler_read_key', 'Handler_read_next', 'Handler_read_prev',
                        'Handler_read_rnd', 'Handler_read_rnd_next', 'Handler_icp_attempts')""");
    }

    @Override
    public void close() throws SQLException {
        takeAway();
        connection.close();
    }

    private void takeAway() throws SQLException {
        for (String table : new String[] {"assignment WHERE id", "matter WHERE appeal_id"}) {
            while (execute("DELETE FROM %s LIKE '%s%%' LIMIT %d".formatted(table, OURS, BATCH)) > 0) {
                // the next batch
            }
        }
    }

    private long number(String query) throws SQLException {
        return Long.parseLong(text(query).replaceAll("\\..*", ""));
    }

    private String text(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            if (!result.next()) {
                throw new IllegalStateException("nothing is found by " + query);
            }
            return result.getString(1);
        }
    }

    private int execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return Math.max(0, statement.getUpdateCount());
        }
    }
}
