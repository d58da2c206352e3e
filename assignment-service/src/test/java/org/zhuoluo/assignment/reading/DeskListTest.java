package org.zhuoluo.assignment.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.zhuoluo.assignment.Fixtures.local;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.testing.MovableClock;
import org.zhuoluo.assignment.People;
import org.zhuoluo.assignment.Story;
import org.zhuoluo.assignment.desk.Talks;

/** The desk of a unit: what is nearest comes first, and every number is that of a list. */
@QuarkusTest
class DeskListTest {
    @Inject
    FieldCipher cipher;

    @Inject
    MovableClock clock;

    @AfterEach
    void theClockRunsAgain() {
        clock.reset();
    }

    @Test
    void theNextDutyOfAnAssignmentIsTheNearestThatItsUnitOwes() {
        Story story = Story.of(cipher, "020102", "339902").assigned();
        next(story.assignmentPath()).body("assignment.nextDuty.kind", equalTo("SIGN"));

        post("U-POWER", story.assignmentPath() + "/sign", Map.of());
        next(story.assignmentPath())
                .body("assignment.nextDuty.kind", equalTo("CONTACT"))
                .body("assignment.nextDuty.dueAt", equalTo(story.duty("CONTACT").dueAt()));

        Talks.talk("U-POWER", story.assignmentPath());
        next(story.assignmentPath())
                .body("assignment.nextDuty.kind", equalTo("REPLY"))
                .body("assignment.nextDuty.dueDate", equalTo(story.duty("REPLY").dueDate()));

        post("U-POWER", story.assignmentPath() + "/reply", Map.of("text", "已处理", "outcome", "SOLVED"));
        next(story.assignmentPath()).body("assignment.nextDuty", nullValue());
    }

    @Test
    void theReplyIsTheNextUnitsDutyOnlyOnceThatUnitHasSigned() {
        Story story = Story.of(cipher, "020102", "339902").assigned();
        Instant afterTheReplyIsDue = Instant.parse(story.duty("REPLY").dueAt()).plusSeconds(1);
        clock.stopAt(afterTheReplyIsDue);

        People.coordinatorOf("3399")
                .body(Map.of("unit", "U-WATER", "reason", "属供水"))
                .post(story.assignmentPath() + "/move")
                .then()
                .statusCode(200);
        next(story.pathOf("U-WATER"))
                .body("assignment.nextDuty.kind", equalTo("SIGN"))
                .body("assignment.nextDuty.overdue", equalTo(false));
        next(story.pathOf("U-POWER")).body("assignment.nextDuty", nullValue());

        post("U-WATER", story.pathOf("U-WATER") + "/sign", Map.of());
        next(story.pathOf("U-WATER"))
                .body("assignment.nextDuty.kind", equalTo("REPLY"))
                .body("assignment.nextDuty.overdue", equalTo(true));
    }

    /** An act that names the version it read is refused for what people did meanwhile, not for what a clock did. */
    @Test
    void aDutyThatMovesIsNoChangeOfTheAssignment() {
        Story story = Story.of(cipher, "020102", "339902").assigned();
        post("U-POWER", story.assignmentPath() + "/sign", Map.of());
        String read = next(story.assignmentPath()).extract().header("ETag");

        Talks.talk("U-POWER", story.assignmentPath()); // it changes the next duty and nothing else

        assertThat(next(story.assignmentPath()).extract().header("ETag")).isEqualTo(read);
    }

    @Test
    void pagesGoFromTheLeastTimeLeftToTheMost() {
        Story early = Story.of(cipher, "020102", "339902").assigned(); // waits for its signature
        Story late = Story.of(cipher, "020102", "339902").assigned();
        Talks.talk("U-POWER", late.assignmentPath()); // owes its reply, and nothing before
        Story other = Story.of(cipher, "050101", "339902").assigned(); // with another unit

        List<String> appeals = walk(() -> People.handlerOf("U-POWER"), "");

        assertThat(appeals)
                .containsSubsequence(early.id().toString(), late.id().toString())
                .doesNotContain(other.id().toString());
        assertThat(walk(People::admin, "")).contains(other.id().toString());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "&limit=20",
                "&unit=U-POWER-LINJIANG",
                "&area=339901",
                "&person=power.b",
                "&post=P-POWER",
                "&role=LEAD",
                "&kind=PROBLEM&confidential=false",
                "&issueType=0201&round=1",
                "&dueUntil=2026-11-30",
                "&madeFrom=2026-11-22&madeUntil=2036-12-31",
                "&status=SIGNED",
                "&status=REPLIED"
            })
    void everyCountIsTheTotalOfTheListWithThatStanding(String filter) {
        Story signed = Story.of(cipher, "020102", "339902").assigned();
        post("U-POWER", signed.assignmentPath() + "/sign", Map.of());
        Story returned = Story.of(cipher, "020102", "339901").assigned();
        post(
                "U-POWER-LINJIANG",
                returned.assignmentPath() + "/return",
                Map.of("reason", "NOT_OUR_DUTY", "text", "不属我单位"));
        Story.of(cipher, "020102", "339902").assigned();
        Instant due = Instant.parse(signed.duty("CONTACT").dueAt());

        for (Instant now : List.of(due.minusSeconds(1), due, due.plusSeconds(3 * 86_400))) {
            clock.stopAt(now);
            JsonPath counts = read("/assignments/counts?limit=1" + filter);

            assertThat(counts.getLong("total")).isEqualTo(total(filter));
            for (Standing standing : Standing.values()) {
                assertThat(counts.getLong(name(standing)))
                        .as("%s at %s of %s", standing, now, filter)
                        .isEqualTo(total(filter + "&standing=" + standing));
            }
        }
    }

    @Test
    void theStandingsAreToldApartByTheClock() {
        Story story = Story.of(cipher, "020102", "339902").assigned();
        post("U-POWER", story.assignmentPath() + "/sign", Map.of());
        String ofIt = "&appeal=" + story.id();
        Instant due = Instant.parse(story.duty("CONTACT").dueAt());

        clock.stopAt(due.minusSeconds(1));
        assertThat(standings(ofIt)).contains("dueToday", "dueSoon").doesNotContain("overdue", "unsigned");
        clock.stopAt(due);
        assertThat(standings(ofIt)).containsExactly("overdue");
        clock.stopAt(due.minusSeconds(3 * 86_400));
        assertThat(standings(ofIt)).doesNotContain("dueToday", "overdue");
    }

    @Test
    void theNumbersAreOfWhatTheCallerSees() {
        Story.of(cipher, "020102", "339901").assigned();

        assertThat(read(() -> People.handlerOf("U-NOWHERE"), "/assignments/counts")
                        .getLong("total"))
                .isZero();
        assertThat(read(() -> People.handlerOf("U-POWER-LINJIANG"), "/assignments/counts")
                        .getLong("total"))
                .isLessThan(read(People::admin, "/assignments/counts").getLong("total"));
        People.enterprise("91330100MA27XF6E5A")
                .get("/api/v1/assignments/counts")
                .then()
                .statusCode(403);
    }

    @Test
    void aDayOrAStandingThatNobodyKnowsIsTheCallersMistake() {
        for (String query : List.of("dueUntil=tomorrow", "standing=LATE", "round=first", "appeal=1")) {
            People.admin()
                    .get("/api/v1/assignments/counts?" + query)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void aFilterNarrowsToWhatItNames() {
        Story story = Story.of(cipher, "020102", "339901").assigned();

        for (String matching :
                List.of("person=power-linjiang.a", "person=power-linjiang.b", "issueType=02", "kind=PROBLEM")) {
            assertThat(walk(People::admin, "&" + matching))
                    .as(matching)
                    .contains(story.id().toString());
        }
        for (String other : List.of(
                "person=power.a",
                "person=nobody",
                "issueType=05",
                "kind=INQUIRY",
                "confidential=true",
                "role=PART",
                "madeUntil=2020-01-01",
                "dueUntil=2020-01-01",
                "round=2")) {
            assertThat(walk(People::admin, "&" + other))
                    .as(other)
                    .doesNotContain(story.id().toString());
        }
    }

    private static ValidatableResponse next(String path) {
        return People.admin().get(path).then().statusCode(200);
    }

    private static void post(String unit, String path, Map<String, Object> body) {
        People.handlerOf(unit).body(body).post(path).then().statusCode(200);
    }

    private static List<String> standings(String filter) {
        JsonPath counts = read("/assignments/counts?limit=1" + filter);
        return List.of("unsigned", "returned", "overdue", "dueToday", "dueSoon", "waiting").stream()
                .filter(name -> counts.getLong(name) > 0)
                .toList();
    }

    private static long total(String filter) {
        return read("/assignments?limit=1&total=true" + filter).getLong("total");
    }

    private static JsonPath read(String path) {
        return read(() -> People.handlerOf("U-POWER"), path);
    }

    private static JsonPath read(Supplier<RequestSpecification> caller, String path) {
        return caller.get()
                .get("/api/v1" + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String name(Standing standing) {
        return switch (standing) {
            case UNSIGNED -> "unsigned";
            case RETURNED -> "returned";
            case OVERDUE -> "overdue";
            case DUE_TODAY -> "dueToday";
            case DUE_SOON -> "dueSoon";
            case DUE_THIS_WEEK -> "dueThisWeek";
            case WAITING -> "waiting";
        };
    }

    /** The appeals of all pages: each row once, the least time left first, as many as the total says. */
    private static List<String> walk(Supplier<RequestSpecification> caller, String filter) {
        var ids = new ArrayList<String>();
        var appeals = new ArrayList<String>();
        var moments = new ArrayList<Instant>();
        long total = 0;
        String cursor = "";
        while (cursor != null) {
            JsonPath page = read(caller, "/assignments?limit=7&total=true&cursor=" + cursor + filter);
            ids.addAll(page.getList("items.id"));
            appeals.addAll(page.getList("items.appealId"));
            page.getList("items.nextDuty.dueAt", String.class)
                    .forEach(due -> moments.add(due == null ? local("2037-01-01T00:00") : Instant.parse(due)));
            total = page.getLong("total");
            cursor = page.getString("next");
        }
        assertThat(ids).hasSize((int) total);
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        assertThat(moments).isSorted();
        return appeals;
    }
}
