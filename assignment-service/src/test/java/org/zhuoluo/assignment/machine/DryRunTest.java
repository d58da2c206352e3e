package org.zhuoluo.assignment.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.assignment.Story;

@QuarkusTest
class DryRunTest {
    /** What moves by itself while nobody acts. */
    private static final Set<String> RESTLESS = Set.of("outbox_lease", "inbox_position", "idempotency_key");

    @Inject
    FieldCipher cipher;

    @Inject
    InstantSource clock;

    @Inject
    DataSource database;

    @Test
    void aDryRunGivesTheAnswersOfTheRealOneAndChangesNothingAnywhere() throws Exception {
        Story story = Story.of(cipher, "020102", "339902").assigned();
        String number = story.submission().appealNumber();
        Instant now = clock.instant();
        List<Map<String, Object>> batch = List.of(
                Machine.reply(number, now.plusSeconds(1)),
                Machine.update(number, "PROGRESS", now.plusSeconds(2)),
                Machine.talk(number, now.plusSeconds(3)),
                Machine.update("YZ-0000", "PROGRESS", now),
                Machine.update(number, "无此状态", now.plusSeconds(4)),
                Machine.reply(number, now.plusSeconds(5)),
                Machine.update(number, "PROGRESS", now.plusSeconds(6)));
        Machine power = Machine.of("U-POWER");
        awaitCalm();
        Map<String, String> before = everything();

        JsonPath rehearsed = power.sends(batch, "?dryRun=true");

        assertThat(everything()).isEqualTo(before);
        assertThat(story.assignments().getFirst().status()).isEqualTo("MADE");
        JsonPath real = power.sends(batch, "");
        assertThat(rehearsed.getList("items")).isEqualTo(real.getList("items"));
        assertThat(rehearsed.getBoolean("dryRun")).isTrue();
        assertThat(real.getList("items.code", String.class))
                .containsExactly(
                        "CONTACT_MISSING",
                        "DONE",
                        "DONE",
                        "NUMBER_UNKNOWN",
                        "STATUS_UNKNOWN",
                        "DONE",
                        "ASSIGNMENT_ENDED");
    }

    @Test
    void whatOneRuleRefusesAHundredTimesIsNotWrittenAHundredTimesOver() throws Exception {
        Story story = Story.of(cipher, "020102", "339902").assigned();
        String number = story.submission().appealNumber();
        Instant now = clock.instant();
        List<Map<String, Object>> batch = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            batch.add(Machine.reply(number, now.plusMillis(i)));
        }
        batch.add(Machine.talk(number, now.plusSeconds(1)));
        for (int i = 0; i < 60; i++) {
            batch.add(Machine.update(number, "OPINION", now.plusSeconds(2)));
        }
        batch.add(Machine.reply(number, now.plusSeconds(3)));
        Machine power = Machine.of("U-POWER");
        awaitCalm();
        long before = rowsEverWritten();

        JsonPath rehearsed = power.sends(batch, "?dryRun=true");

        assertThat(rowsEverWritten() - before)
                .as("5,050 notes alone, if each refusal wrote those before it again")
                .isLessThan(4_000);
        assertThat(rehearsed.getList("items")).isEqualTo(power.sends(batch, "").getList("items"));
        assertThat(rehearsed.getList("items.code", String.class))
                .startsWith("CONTACT_MISSING")
                .endsWith("MOVE_NOT_ALLOWED", "DONE");
    }

    /** Those of transactions that were rolled back, too. */
    private long rowsEverWritten() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show global status like 'Handler_write'")) {
            row.next();
            return row.getLong(2);
        }
    }

    /** Until what the story told is sent, and every change has its position. */
    private void awaitCalm() {
        org.awaitility.Awaitility.await("everything told to be sent")
                .atMost(org.zhuoluo.api.testing.Patience.LONG)
                .until(() -> count("select count(*) from outbox_event") == 0
                        && count("select count(*) from assignment_change where position is null") == 0);
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Every table with the checksum of its content. */
    private Map<String, String> everything() throws SQLException {
        var checksums = new TreeMap<String, String>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet tables = statement.executeQuery(
                    "select table_name from information_schema.tables where table_schema = database()")) {
                while (tables.next()) {
                    checksums.put(tables.getString(1), "");
                }
            }
            checksums.keySet().removeAll(RESTLESS);
            for (Map.Entry<String, String> table : checksums.entrySet()) {
                try (ResultSet sum = statement.executeQuery("checksum table " + table.getKey())) {
                    sum.next();
                    table.setValue(sum.getString(2));
                }
            }
        }
        assertThat(checksums).containsKeys("outbox_event", "status_update", "assignment_change", "event_counter");
        return checksums;
    }
}
