package org.zhuoluo.assignment.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.testing.EmbeddedMariaDb;
import org.zhuoluo.assignment.People;
import org.zhuoluo.assignment.Story;

/** What the database does for a desk when others have very much: it reads what is the unit's, and nothing else. */
@QuarkusTest
class DeskPlanTest {
    private static final int OTHERS = 20_000;

    private static boolean filled;

    @Inject
    FieldCipher cipher;

    /**
     * All of one appeal, in rounds that no appeal has, so that whoever is shown one of them is shown its title; a few that were answered are
     * the unit's own.
     */
    @BeforeEach
    void othersHaveVeryMuch() {
        if (filled) {
            return;
        }
        Story story = Story.of(cipher, "020102", "339902").assigned();
        EmbeddedMariaDb.server()
                .execute(
                        "assignment",
                        """
                insert into assignment (id, appeal_id, round, appeal_number, unit_role, unit, unit_path, post, area,
                        catalogue_version, routed_by, status, made_at, sign_due_at, reply_due_at, next_duty, next_due_at, version)
                select concat('0badc0de-0000-7000-8000-', lpad(seq, 12, '0')), '%s', 1000 + seq, seq, 'LEAD',
                        if(seq mod 1000, 'U-OTHER', 'U-POWER'),
                        if(seq mod 1000, concat('U-OTHER-', seq mod 100, '/'), 'U-POWER/'), 'P-OTHER', '339902',
                        1, 'RULE', if(seq mod 2, 'MADE', 'REPLIED'), '2026-11-01', '2026-11-01', '2026-11-01', null,
                        if(seq mod 2, date_add('2026-11-01', interval seq second), '2037-12-31'), 0
                from seq_1_to_%d""".formatted(story.id(), OTHERS),
                        "analyze table assignment",
                        "set global userstat = 1");
        filled = true;
    }

    @AfterAll
    static void theyAreGone() {
        EmbeddedMariaDb.server()
                .execute(
                        "assignment",
                        "set global userstat = 0",
                        "delete from assignment where id like '0badc0de-%'",
                        "analyze table assignment");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "assignments?limit=20",
                "assignments?limit=20&total=true",
                "assignments?limit=20&total=true&standing=UNSIGNED",
                "assignments?limit=20&total=true&post=P-POWER&kind=PROBLEM",
                "assignments?limit=20&total=true&status=REPLIED",
                "assignments/counts",
                "workload?by=UNIT",
                "workload?by=POST",
                "workload?by=PERSON"
            })
    void aDeskIsFoundByItsUnit(String path) throws SQLException {
        Map<String, Long> read = readFor(() -> People.handlerOf("U-POWER").get("/api/v1/" + path));

        assertThat(read)
                .containsKey("assignment_of_unit")
                .doesNotContainKeys("assignment_open_by_due", "assignment_by_due");
        assertThat(read.values().stream().mapToLong(rows -> rows).sum()).isLessThan(OTHERS / 10);
    }

    @Test
    void theFirstPageOfEverythingIsTheBeginningOfItsIndex() throws SQLException {
        Map<String, Long> read = readFor(() -> People.admin().get("/api/v1/assignments?limit=20"));

        assertThat(read.get("assignment_open_by_due")).isBetween(20L, 100L);
        assertThat(read.values().stream().mapToLong(rows -> rows).sum()).isLessThan(OTHERS / 10);
    }

    /** How many rows of the table the server really read for a request, by the index through which it came to them. */
    private static Map<String, Long> readFor(Supplier<Response> request) throws SQLException {
        assertThat(request.get().statusCode()).isEqualTo(200); // whatever is asked but once, such as the token's keys
        try (Connection connection = EmbeddedMariaDb.server().connect("assignment");
                Statement statement = connection.createStatement()) {
            statement.execute("flush index_statistics");
            assertThat(request.get().statusCode()).isEqualTo(200);
            var rows = new HashMap<String, Long>();
            try (ResultSet read = statement.executeQuery("""
                    select index_name, rows_read from information_schema.index_statistics
                    where table_schema = 'assignment' and table_name = 'assignment'""")) {
                while (read.next()) {
                    rows.put(read.getString(1), read.getLong(2));
                }
            }
            return rows;
        }
    }
}
