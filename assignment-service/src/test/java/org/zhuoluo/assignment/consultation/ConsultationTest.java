package org.zhuoluo.assignment.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.api.testing.EmbeddedMariaDb;
import org.zhuoluo.api.testing.MovableClock;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.assignment.Duty;
import org.zhuoluo.assignment.Given;
import org.zhuoluo.assignment.People;
import org.zhuoluo.assignment.Story;
import org.zhuoluo.assignment.desk.Talks;
import org.zhuoluo.workingtime.WorkingCalendar;

/** Several units at one table, and what comes of it. */
@QuarkusTest
class ConsultationTest {
    private static final LocalDate TODAY = LocalDate.now(WorkingCalendar.ZONE);
    private static final LocalDate DUE = TODAY.plusDays(30);

    private static final Duration TO_THE_MEETING = Duration.ofDays(1).plusMinutes(1);

    @Inject
    FieldCipher cipher;

    @Inject
    MovableClock clock;

    @AfterEach
    void theClockRunsAgain() {
        clock.reset();
    }

    @Test
    void theUnitsAreCalledTogetherWithTheLeadAmongThem() {
        Story story = power();

        convene(People.coordinatorOf("3399"), story, "U-WATER", "U-LAND", "U-WATER")
                .statusCode(200)
                .body("status", equalTo("CONVENED"))
                .body("statusLabel", equalTo("Convened"))
                .body("units", contains("U-POWER", "U-WATER", "U-LAND"))
                .body("convenedFor", equalTo("U-COORDINATION"))
                .body("agenda", equalTo("增容方案"))
                .body("minutes", nullValue());

        await().atMost(Patience.LONG).until(() -> story.told().contains("assignment.consultation-convened.v1"));
        assertThat(story.duties("REPLY")).extracting(Duty::status).containsOnly("OPEN");
    }

    @Test
    void whatIsDecidedBecomesAssignmentsDueOnTheDayThatWasDecided() {
        Story story = power();
        String id = held(story, "U-WATER", "U-LAND");

        conclude(
                        People.coordinatorOf("3399"),
                        id,
                        task("PART", "U-WATER", DUE),
                        task("ASSISTING", "U-LAND", DUE.plusDays(1)))
                .statusCode(200)
                .body("status", equalTo("CONCLUDED"))
                .body("minutes", equalTo("会议议定分头落实。"))
                .body("summary", equalTo("已议定方案。"))
                .body("decisions.unit", contains("U-WATER", "U-LAND"))
                .body("decisions.role", contains("PART", "ASSISTING"))
                .body("decisions.due", contains(DUE.toString(), DUE.plusDays(1).toString()))
                .body(
                        "decisions[0].assignment",
                        equalTo(story.assignmentOf("U-WATER").id()));

        Given part = story.assignmentOf("U-WATER");
        assertThat(part.role()).isEqualTo("PART");
        assertThat(owed(story, "REPLY", "U-WATER").dueDate()).isEqualTo(DUE.toString());
        assertThat(owed(story, "ASSIST", "U-LAND").dueDate())
                .isEqualTo(DUE.plusDays(1).toString());
        assertThat(owed(story, "SIGN", "U-WATER").dueDate()).isLessThan(DUE.toString());
        People.admin()
                .get(story.pathOf("U-WATER"))
                .then()
                .body("assignment.replyDueDate", equalTo(DUE.toString()))
                .body("instruction", equalTo("请落实"));
        await().atMost(Patience.LONG).until(() -> story.told().contains("assignment.consultation-concluded.v1"));
        assertThat(story.told())
                .containsSubsequence(
                        "assignment.consultation-convened.v1",
                        "assignment.made.v1",
                        "assignment.assistance-asked.v1",
                        "assignment.consultation-concluded.v1");
    }

    @Test
    void aPartThatWasDecidedIsAnsweredLikeAnyOther() {
        Story story = power();
        conclude(People.coordinatorOf("3399"), held(story, "U-WATER"), task("PART", "U-WATER", DUE))
                .statusCode(200);

        reply(story, "U-POWER");
        reply(story, "U-WATER");

        assertThat(story.repliesTold()).containsExactlyInAnyOrder("false", "true");
    }

    @Test
    void oneMatterCanHaveSeveral() {
        Story story = power();
        String first = convened(story, "U-WATER");
        String second = convened(story, "U-LAND");

        conclude(People.coordinatorOf("3399"), first).statusCode(200).body("decisions", hasSize(0));

        list(People.admin(), "?appeal=" + story.id() + "&total=true")
                .body("total", equalTo(2))
                .body("items.id", hasItem(first));
        list(People.admin(), "?status=CONVENED&appeal=" + story.id()).body("items.id", contains(second));
        list(People.admin(), "?status=CONCLUDED&appeal=" + story.id()).body("items.id", contains(first));
    }

    @Test
    void theMinutesAreWrittenOnce() {
        Story story = power();
        String id = convened(story, "U-WATER");
        conclude(People.coordinatorOf("3399"), id).statusCode(200);

        conclude(People.coordinatorOf("3399"), id, task("PART", "U-WATER", DUE))
                .statusCode(409)
                .body("type", equalTo("urn:zhuoluo:problem:consultation-concluded"));
        assertThat(story.assignments()).hasSize(1);
    }

    @Test
    void aRequestThatIsRepeatedIsDoneOnce() {
        Story story = power();
        String key = UUID.randomUUID().toString();
        Instant heldAt = Instant.now().plusSeconds(86_400);

        String first = convene(with(key), story, heldAt, "U-WATER")
                .statusCode(200)
                .extract()
                .path("id");
        String again = convene(with(key), story, heldAt, "U-WATER")
                .statusCode(200)
                .extract()
                .path("id");

        assertThat(again).isEqualTo(first);
        list(People.admin(), "?appeal=" + story.id()).body("items", hasSize(1));
    }

    @Test
    void allOfWhatWasDecidedHappensOrNothing() {
        Story story = power();
        String id = held(story, "U-WATER");

        conclude(People.coordinatorOf("3399"), id, task("PART", "U-WATER", DUE), task("PART", "U-CLOSED", DUE))
                .statusCode(422)
                .body("errors.field", contains("decisions[1].unit"));
        conclude(People.coordinatorOf("3399"), id, task("PART", "U-WATER", DUE), task("PART", "U-POWER", DUE))
                .statusCode(422)
                .body("type", equalTo("urn:zhuoluo:problem:unit-has-it-already"));
        conclude(People.coordinatorOf("3399"), id, task("PART", "U-WATER", TODAY.minusDays(2)))
                .statusCode(422)
                .body("errors.field", contains("decisions[0].due"));

        assertThat(story.assignments()).hasSize(1);
        list(People.admin(), "?status=CONVENED&appeal=" + story.id()).body("items.id", contains(id));
    }

    @Test
    void aMeetingIsAheadAndItsUnitsExist() {
        Story story = power();

        convene(People.coordinatorOf("3399"), story, Instant.now().minusSeconds(60), "U-WATER")
                .statusCode(422)
                .body("errors.field", contains("heldAt"));
        convene(People.coordinatorOf("3399"), story, "U-WATER", "U-NOWHERE")
                .statusCode(422)
                .body("errors.field", contains("units[1]"));
        convene(People.coordinatorOf("3399"), story).statusCode(400);
    }

    @Test
    void itIsConvenedAboutWhatALeadStillHas() {
        Story story = power();
        String path = story.assignmentPath();
        Talks.talk("U-POWER", path);
        People.handlerOf("U-POWER")
                .body(Map.of("text", "已处理", "outcome", "SOLVED"))
                .post(path + "/reply")
                .then()
                .statusCode(200);

        convene(People.coordinatorOf("3399"), story, "U-WATER")
                .statusCode(409)
                .body("type", equalTo("urn:zhuoluo:problem:no-lead-has-it"));
    }

    @Test
    void whatIsDecidedAfterTheLeadHasAnsweredIsGivenToNobody() {
        Story story = power();
        String id = held(story, "U-WATER");
        reply(story, "U-POWER");

        conclude(People.coordinatorOf("3399"), id, task("PART", "U-WATER", DUE)).statusCode(409);
        conclude(People.coordinatorOf("3399"), id).statusCode(200);
    }

    @Test
    void theHeadOfTheLeadUnitConvenesForItsOwnMatterAndForNoOther() {
        Story own = power();
        Story other = Story.of(cipher, "050101", "339902").assigned();

        String id = convene(People.with(Role.HEAD, "U-POWER"), own, "U-WATER")
                .statusCode(200)
                .body("convenedFor", equalTo("U-POWER"))
                .extract()
                .path("id");
        convene(People.with(Role.HEAD, "U-POWER"), other, "U-WATER").statusCode(404);

        clock.moveForward(TO_THE_MEETING);
        conclude(People.with(Role.HEAD, "U-WATER"), id).statusCode(404);
        conclude(People.with(Role.HEAD, "U-POWER"), id, task("PART", "U-WATER", DUE))
                .statusCode(422)
                .body("type", equalTo("urn:zhuoluo:problem:part-not-for-a-head"))
                .body("errors.field", contains("decisions[0].role"));
        conclude(People.with(Role.HEAD, "U-POWER"), id, task("ASSISTING", "U-WATER", DUE))
                .statusCode(200);
        assertThat(own.assignmentOf("U-WATER").routedBy()).isEqualTo("UNIT");
    }

    @Test
    void aPartIsTheCoordinatorsToDecideWhoeverConvened() {
        Story story = power();
        String id = heldBy(People.with(Role.HEAD, "U-POWER"), story, "U-WATER");

        conclude(People.coordinatorOf("3399"), id, task("PART", "U-WATER", DUE)).statusCode(200);

        assertThat(story.assignmentOf("U-WATER").role()).isEqualTo("PART");
    }

    @Test
    void aHeadDecidesNothingOfAMatterThatAnotherUnitLeadsByNow() {
        Story story = power();
        String id = heldBy(People.with(Role.HEAD, "U-POWER"), story, "U-WATER");
        People.coordinatorOf("3399")
                .body(Map.of("unit", "U-LAND", "reason", "职责调整"))
                .post(story.assignmentPath() + "/move")
                .then()
                .statusCode(200);

        conclude(People.with(Role.HEAD, "U-POWER"), id, task("ASSISTING", "U-WATER", DUE))
                .statusCode(409)
                .body("type", equalTo("urn:zhuoluo:problem:lead-changed"));
        conclude(People.with(Role.HEAD, "U-POWER"), id).statusCode(200);
    }

    @Test
    void nothingIsDecidedBeforeTheUnitsHaveMet() {
        Story story = power();
        String id = convened(story, "U-WATER");

        conclude(People.coordinatorOf("3399"), id, task("PART", "U-WATER", DUE))
                .statusCode(409)
                .body("type", equalTo("urn:zhuoluo:problem:meeting-not-held"));

        assertThat(story.assignments()).hasSize(1);
        conclude(People.coordinatorOf("3399"), id).statusCode(200);
    }

    @Test
    void onlyForWhoTookPartIsAnythingDecidedAndNotForTheFarFuture() {
        Story story = power();
        String id = held(story, "U-WATER");

        for (String role : List.of("PART", "ASSISTING")) {
            conclude(People.coordinatorOf("3399"), id, task("PART", "U-WATER", DUE), task(role, "U-LAND", DUE))
                    .statusCode(422)
                    .body("type", equalTo("urn:zhuoluo:problem:unit-not-at-the-table"))
                    .body("errors.field", contains("decisions[1].unit"));
        }
        for (LocalDate far : List.of(TODAY.plusDays(120), LocalDate.of(2036, 12, 31))) {
            conclude(People.coordinatorOf("3399"), id, task("PART", "U-WATER", far))
                    .statusCode(422)
                    .body("type", equalTo("urn:zhuoluo:problem:decision-due-too-far"))
                    .body("errors.field", contains("decisions[0].due"));
        }

        assertThat(story.assignments()).hasSize(1);
    }

    @Test
    void whatACoordinatorConvenedIsNotForAHeadToConclude() {
        String id = convened(power(), "U-WATER");

        conclude(People.with(Role.HEAD, "U-POWER"), id).statusCode(404);
        conclude(People.coordinatorOf("339901"), id).statusCode(404);
    }

    @Test
    void whoSitsAtTheTableSeesItAndNobodyElse() {
        Story story = power();
        String id = convened(story, "U-LAND");

        for (String unit : List.of("U-POWER", "U-LAND")) {
            People.handlerOf(unit).get("/api/v1/consultations/" + id).then().statusCode(200);
            list(People.handlerOf(unit), "?appeal=" + story.id()).body("items.id", contains(id));
        }
        People.handlerOf("U-WATER").get("/api/v1/consultations/" + id).then().statusCode(404);
        list(People.handlerOf("U-WATER"), "?appeal=" + story.id()).body("items", hasSize(0));
        People.supervisorOf("339901").get("/api/v1/consultations/" + id).then().statusCode(404);
        list(People.handlerAndSupervisor("U-LAND", "339901"), "?appeal=" + story.id())
                .body("items.id", contains(id));
        list(People.supervisorOf("3399"), "?appeal=" + story.id()).body("items.id", contains(id));
        People.enterprise("91330100MA27XF6E5A")
                .get("/api/v1/consultations/" + id)
                .then()
                .statusCode(403);
    }

    @Test
    void whatWasReadIsWhatIsConcluded() {
        String id = convened(power(), "U-WATER");
        String read = People.coordinatorOf("3399")
                .get("/api/v1/consultations/" + id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");

        conclude(People.coordinatorOf("3399").header("If-Match", "\"77\""), id).statusCode(412);
        conclude(People.coordinatorOf("3399").header("If-Match", read), id).statusCode(200);
    }

    @Test
    void whatIsSaidThereRestsEncrypted() throws SQLException {
        String id = convened(power(), "U-WATER");
        conclude(People.coordinatorOf("3399"), id).statusCode(200);

        try (Connection connection = EmbeddedMariaDb.server().connect("assignment");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from consultation where id = '" + id + "'")) {
            assertThat(row.next()).isTrue();
            for (String column :
                    List.of("place_encrypted", "agenda_encrypted", "minutes_encrypted", "summary_encrypted")) {
                assertThat(row.getString(column)).matches("\\w+:[A-Za-z0-9+/=]+");
            }
        }
    }

    private static RequestSpecification with(String key) {
        return People.coordinatorOf("3399").header("Idempotency-Key", key);
    }

    private Story power() {
        return Story.of(cipher, "020102", "339902").assigned();
    }

    /** Its id, once the meeting is over. */
    private String held(Story story, String... units) {
        return heldBy(People.coordinatorOf("3399"), story, units);
    }

    private String heldBy(RequestSpecification convener, Story story, String... units) {
        String id = convene(convener, story, units).statusCode(200).extract().path("id");
        clock.moveForward(TO_THE_MEETING);
        return id;
    }

    private static String convened(Story story, String... units) {
        return convene(People.coordinatorOf("3399"), story, units)
                .statusCode(200)
                .extract()
                .path("id");
    }

    private static ValidatableResponse convene(RequestSpecification by, Story story, String... units) {
        return convene(by, story, Instant.now().plusSeconds(86_400), units);
    }

    private static ValidatableResponse convene(RequestSpecification by, Story story, Instant heldAt, String... units) {
        return by.body(Map.of("heldAt", heldAt.toString(), "place", "三楼会议室", "agenda", "增容方案", "units", List.of(units)))
                .post(story.assignmentPath() + "/consultations")
                .then();
    }

    @SafeVarargs
    private static ValidatableResponse conclude(RequestSpecification by, String id, Map<String, String>... tasks) {
        var body = new HashMap<String, Object>();
        body.put("minutes", "会议议定分头落实。");
        body.put("summary", "已议定方案。");
        if (tasks.length > 0) {
            body.put("decisions", List.of(tasks));
        }
        return by.body(body).post("/api/v1/consultations/" + id + "/conclude").then();
    }

    private static Map<String, String> task(String role, String unit, LocalDate due) {
        return Map.of("role", role, "unit", unit, "task", "请落实", "due", due.toString());
    }

    private static Duty owed(Story story, String kind, String unit) {
        return story.duties(kind).stream()
                .filter(duty -> unit.equals(duty.unit()))
                .findFirst()
                .orElseThrow();
    }

    private static void reply(Story story, String unit) {
        Talks.talk(unit, story.pathOf(unit));
        People.handlerOf(unit)
                .body(Map.of("text", "已办结。", "outcome", "SOLVED"))
                .post(story.pathOf(unit) + "/reply")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse list(RequestSpecification by, String query) {
        return by.get("/api/v1/consultations" + query).then().statusCode(200);
    }
}
