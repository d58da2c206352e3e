package org.zhuoluo.assignment.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.testing.MovableClock;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.assignment.Duty;
import org.zhuoluo.assignment.Fixtures;
import org.zhuoluo.assignment.People;
import org.zhuoluo.assignment.Story;
import org.zhuoluo.assignment.desk.Talks;

/** What takes longer is done by dated steps: each is owed, and none just falls away. */
@QuarkusTest
class StagedPlanTest {
    private static final String POWER = "U-POWER";
    private static final Map<String, Object> SURVEY = step("完成现场勘测", "2026-12-04");
    private static final Map<String, Object> DESIGN = step("完成增容方案", "2026-12-18");

    @Inject
    FieldCipher cipher;

    @Inject
    MovableClock clock;

    @SuppressWarnings("NullAway.Init")
    private Story story;

    @BeforeEach
    void aMatterThatThePowerCompanyHas() {
        clock.stopAt(Fixtures.local("2026-12-01T10:00"));
        story = Story.of(cipher, "020102", "339902").assigned();
    }

    @AfterEach
    void theClockRunsAgain() {
        clock.reset();
    }

    @Test
    void everyStepIsOwedByItsDayAndTheReplyStaysDueWhenItIs() {
        String due = story.duty("REPLY").dueAt();

        plan(SURVEY, DESIGN)
                .statusCode(200)
                .body("stepsLeft", equalTo(2))
                .body("steps.number", contains(1, 2))
                .body("steps.status", contains("PLANNED", "PLANNED"));

        assertThat(story.assignmentOf(POWER).status()).isEqualTo("SIGNED");
        assertThat(story.duties("STEP"))
                .extracting(Duty::unit, Duty::status, Duty::dueDate)
                .containsExactlyInAnyOrder(tuple(POWER, "OPEN", "2026-12-04"), tuple(POWER, "OPEN", "2026-12-18"));
        assertThat(story.duty("REPLY").dueAt()).isEqualTo(due);
        file().body("plan.title", contains("完成现场勘测", "完成增容方案"))
                .body("plan.late", contains(false, false))
                .body("plan[0].statusLabel", equalTo("To be taken"))
                .body("plan[0].report", nullValue());
        awaitTold("assignment.plan-made.v1");
        assertThat(story.toldOf("assignment.plan-made.v1", "stepDates")).containsExactly("[2026-12-04, 2026-12-18]");
        assertThat(readable("assignment.plan-made.v1")).containsExactly("1. 2026-12-04 完成现场勘测\n2. 2026-12-18 完成增容方案");
    }

    @Test
    void aReportMeetsItsStepAloneLateOrNot() {
        plan(SURVEY, DESIGN).statusCode(200);
        clock.stopAt(Fixtures.local("2026-12-07T09:00"));
        assertThat(overdue()).containsExactly("2026-12-04");

        report(1).statusCode(200).body("stepsLeft", equalTo(1));

        assertThat(story.duties("STEP"))
                .extracting(Duty::dueDate, Duty::status)
                .containsExactlyInAnyOrder(tuple("2026-12-04", "MET"), tuple("2026-12-18", "OPEN"));
        assertThat(overdue()).isEmpty();
        file().body("plan[0].status", equalTo("REPORTED"))
                .body("plan[0].late", equalTo(true))
                .body("plan[0].report", equalTo("已完成"))
                .body("plan[0].publicReport", equalTo(true))
                .body("plan[0].endedBy", equalTo("handler-of-" + POWER))
                .body("plan[1].late", equalTo(false));
        awaitTold("assignment.step-reported.v1");
        assertThat(story.toldOf("assignment.step-reported.v1", "stepsLeft")).containsExactly("1");
        report(1).statusCode(409).body("type", equalTo("urn:zhuoluo:problem:step-ended"));
        report(3).statusCode(404);
    }

    @Test
    void aNewPlanSaysWhyAndTakesThePlaceOfWhatIsStillToBeTaken() {
        plan(SURVEY, DESIGN).statusCode(200);
        report(1).statusCode(200);
        plan(step("完成增容施工", "2027-01-15"))
                .statusCode(422)
                .body("type", equalTo("urn:zhuoluo:problem:plan-reason-missing"))
                .body("errors[0].field", equalTo("reason"));
        assertThat(openSteps()).containsExactly("2026-12-18");

        planBecause("设备到货推迟", List.of(step("完成增容施工", "2027-01-15")))
                .statusCode(200)
                .body("steps.number", contains(1, 2, 3))
                .body("steps.status", contains("REPORTED", "DROPPED", "PLANNED"));

        assertThat(story.duties("STEP"))
                .extracting(Duty::dueDate, Duty::status)
                .containsExactlyInAnyOrder(
                        tuple("2026-12-04", "MET"), tuple("2026-12-18", "VOIDED"), tuple("2027-01-15", "OPEN"));
        report(2).statusCode(409);
        await().atMost(Patience.LONG)
                .untilAsserted(() -> assertThat(readable("assignment.plan-made.v1"))
                        .hasSize(2)
                        .last()
                        .isEqualTo("设备到货推迟\n3. 2027-01-15 完成增容施工"));
    }

    @Test
    void givenUpThePlanLeavesNothingOwed() {
        plan(SURVEY, DESIGN).statusCode(200);

        planBecause("企业已自行解决", List.of()).statusCode(200).body("stepsLeft", equalTo(0));

        assertThat(openSteps()).isEmpty();
        await().atMost(Patience.LONG)
                .until(() -> story.toldOf("assignment.plan-made.v1", "stepDates")
                        .equals(List.of("[2026-12-04, 2026-12-18]", "[]")));
        planBecause("再次取消", List.of())
                .statusCode(422)
                .body("type", equalTo("urn:zhuoluo:problem:plan-empty"))
                .body("errors[0].field", equalTo("steps"));
    }

    @Test
    void nothingIsAnsweredBeforeEveryStepWasReportedOrDropped() {
        plan(SURVEY).statusCode(200);
        Talks.talk(POWER, story.pathOf(POWER));

        reply().statusCode(409).body("type", equalTo("urn:zhuoluo:problem:steps-open"));

        assertThat(story.assignmentOf(POWER).status()).isEqualTo("SIGNED");
        assertThat(story.statusOf(1, "REPLY")).isEqualTo("OPEN");
        report(1).statusCode(200);
        reply().statusCode(200);
    }

    @Test
    void noDraftIsLaidBeforeAnybodyWhileAStepIsOpen() {
        plan(SURVEY).statusCode(200);
        Talks.talk(POWER, story.pathOf(POWER));
        Map<String, Object> draft = Map.of("text", "已办结", "outcome", "SOLVED");

        act("/drafts", draft).statusCode(409).body("type", equalTo("urn:zhuoluo:problem:steps-open"));

        assertThat(story.statusOf(1, "REVIEW")).isEmpty();
        report(1).statusCode(200);
        act("/drafts", draft).statusCode(200);
    }

    @Test
    void nothingIsStruckOffWhileAStepIsOpen() {
        String entry = onLedger();
        plan(SURVEY).statusCode(200);
        Talks.talk(POWER, story.pathOf(POWER));
        Map<String, Object> strikeOff =
                Map.of("text", "已竣工", "outcome", "SOLVED", "evidence", "竣工验收单", "enterpriseView", "AGREES");
        String path = "/api/v1/ledger/" + entry + "/strike-off";

        People.handlerOf(POWER)
                .body(strikeOff)
                .post(path)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:zhuoluo:problem:steps-open"));

        assertThat(story.statusOf(1, "REVIEW")).isEmpty();
        report(1).statusCode(200);
        People.handlerOf(POWER).body(strikeOff).post(path).then().statusCode(200);
    }

    @Test
    void aSystemThatRepliesWhileAStepIsOpenIsToldSo() {
        plan(SURVEY).statusCode(200);
        Talks.talk(POWER, story.pathOf(POWER));
        Map<String, Object> update = Map.of(
                "eventId",
                "E-" + story.id(),
                "number",
                story.assignmentId(),
                "status",
                "REPLY",
                "time",
                "2026-12-01T10:00:00+08:00",
                "text",
                "已办结",
                "outcome",
                "SOLVED");

        People.systemOf(POWER)
                .body(List.of(update))
                .post("/api/v1/status-updates")
                .then()
                .statusCode(200)
                .body("items.code", contains("STEPS_OPEN"));

        assertThat(story.assignmentOf(POWER).status()).isEqualTo("SIGNED");
    }

    @Test
    void handedOnTheStepsAreTheNextUnitsFromItsSigning() {
        plan(SURVEY, DESIGN).statusCode(200);
        report(1).statusCode(200);
        People.coordinatorOf("3399")
                .body(Map.of("unit", "U-WATER", "reason", "属供水事项"))
                .post(story.pathOf(POWER) + "/move")
                .then()
                .statusCode(200);
        assertThat(openOwners()).containsExactly(POWER);

        People.handlerOf("U-WATER")
                .post(story.pathOf("U-WATER") + "/sign")
                .then()
                .statusCode(200);

        assertThat(openOwners()).containsExactly("U-WATER");
        report(2).statusCode(409);
        People.handlerOf("U-WATER")
                .body(Map.of("text", "方案已完成"))
                .post(story.pathOf("U-WATER") + "/plan/steps/2/report")
                .then()
                .statusCode(200)
                .body("stepsLeft", equalTo(0));
    }

    @Test
    void onTheLedgerThePlanGoesOn() {
        plan(SURVEY).statusCode(200);
        onLedger();

        assertThat(openSteps()).containsExactly("2026-12-04");
        planBecause("批复延后", List.of(SURVEY, DESIGN)).statusCode(200).body("stepsLeft", equalTo(2));
        assertThat(story.assignmentOf(POWER).status()).isEqualTo("ON_LEDGER");
        report(2).statusCode(200);
    }

    @Test
    void aWithdrawnMatterOwesNoStep() {
        plan(SURVEY).statusCode(200);

        story.withdrawn();

        await().atMost(Patience.LONG)
                .until(() -> story.assignmentOf(POWER).status().equals("CANCELLED"));
        assertThat(story.duties("STEP")).extracting(Duty::status).containsExactly("VOIDED");
        file().body("plan.status", contains("DROPPED"));
        report(1).statusCode(409);
    }

    static Stream<Arguments> badSteps() {
        return Stream.of(
                Arguments.of("a day that is over", List.of(step("勘测", "2026-12-01")), 422, "steps[0].dueDate"),
                Arguments.of("out of order", List.of(DESIGN, SURVEY), 422, "steps[1].dueDate"),
                Arguments.of("too far away", List.of(step("勘测", "2029-12-02")), 422, "steps[0].dueDate"),
                Arguments.of(
                        "no year of the calendar", List.of(step("勘测", "+999999999-12-31")), 422, "steps[0].dueDate"),
                Arguments.of("no step", List.of(), 422, "steps"),
                Arguments.of("no title", List.of(step(" ", "2026-12-04")), 400, "steps[0].title"),
                Arguments.of("no day", List.of(Map.of("title", "勘测")), 400, "steps[0].dueDate"),
                Arguments.of("too many", Collections.nCopies(21, SURVEY), 400, "steps"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badSteps")
    void aBadPlanNamesTheFieldAndChangesNothing(
            String what, List<Map<String, Object>> steps, int status, String field) {
        planBecause(null, steps).statusCode(status).body("errors[0].field", equalTo(field));

        assertThat(story.assignmentOf(POWER).status()).isEqualTo("MADE");
        assertThat(story.duties("STEP")).isEmpty();
        file().body("plan", hasSize(0));
    }

    @Test
    void itIsTheUnitsAlone() {
        plan(SURVEY).statusCode(200);
        for (String act : List.of("/plan", "/plan/steps/1/report")) {
            People.handlerOf("U-WATER")
                    .body(act.equals("/plan") ? Map.of("steps", List.of(DESIGN)) : Map.of("text", "t"))
                    .post(story.pathOf(POWER) + act)
                    .then()
                    .statusCode(404);
        }
        People.handlerOf(POWER)
                .body(Map.of("unit", "U-LAND", "question", "是否涉及规划调整"))
                .post(story.pathOf(POWER) + "/assistance")
                .then()
                .statusCode(200);
        People.handlerOf("U-LAND")
                .body(Map.of("steps", List.of(DESIGN)))
                .post(story.pathOf("U-LAND") + "/plan")
                .then()
                .statusCode(409)
                .body("type", startsWith("urn:zhuoluo:problem:move-not-allowed"));
    }

    private String onLedger() {
        String entry = People.handlerOf(POWER)
                .body(Map.of(
                        "reason", "须待批复",
                        "plan", "三月底前完成",
                        "planEndDate", "2027-03-31",
                        "nextReviewDate", "2026-12-31",
                        "explanation", "按计划完成"))
                .post(story.pathOf(POWER) + "/ledger")
                .then()
                .statusCode(200)
                .extract()
                .path("id");

        People.supervisorOf("3399")
                .body(Map.of("approved", true, "remarks", "同意"))
                .post("/api/v1/ledger/" + entry + "/decision")
                .then()
                .statusCode(200);
        return entry;
    }

    private ValidatableResponse act(String act, Map<String, Object> body) {
        return People.handlerOf(POWER)
                .body(body)
                .post(story.pathOf(POWER) + act)
                .then();
    }

    @SafeVarargs
    private ValidatableResponse plan(Map<String, Object>... steps) {
        return planBecause(null, List.of(steps));
    }

    private ValidatableResponse planBecause(@Nullable String reason, List<Map<String, Object>> steps) {
        Map<String, Object> body = reason == null ? Map.of("steps", steps) : Map.of("steps", steps, "reason", reason);
        return People.handlerOf(POWER)
                .body(body)
                .post(story.pathOf(POWER) + "/plan")
                .then();
    }

    private ValidatableResponse report(int number) {
        return People.handlerOf(POWER)
                .body(Map.of("text", "已完成", "public", true))
                .post(story.pathOf(POWER) + "/plan/steps/" + number + "/report")
                .then();
    }

    private ValidatableResponse reply() {
        return People.handlerOf(POWER)
                .body(Map.of("text", "已办结", "outcome", "SOLVED"))
                .post(story.pathOf(POWER) + "/reply")
                .then();
    }

    private ValidatableResponse file() {
        return People.handlerOf(POWER).get(story.pathOf(POWER)).then().statusCode(200);
    }

    private List<String> openSteps() {
        return story.duties("STEP").stream()
                .filter(duty -> duty.status().equals("OPEN"))
                .map(Duty::dueDate)
                .toList();
    }

    private List<String> openOwners() {
        return story.duties("STEP").stream()
                .filter(duty -> duty.status().equals("OPEN"))
                .map(Duty::unit)
                .toList();
    }

    private List<String> overdue() {
        return story.duties("STEP").stream()
                .filter(Duty::overdue)
                .map(Duty::dueDate)
                .toList();
    }

    private List<String> readable(String type) {
        var texts = new ArrayList<String>();
        for (String sealed : story.toldOf(type, "textEncrypted")) {
            texts.add(cipher.decrypt(sealed, story.id().toString()));
        }
        return texts;
    }

    private void awaitTold(String type) {
        await().atMost(Patience.LONG).until(() -> story.told().contains(type));
    }

    private static Map<String, Object> step(String title, String dueDate) {
        return Map.of("title", title, "dueDate", dueDate);
    }
}
