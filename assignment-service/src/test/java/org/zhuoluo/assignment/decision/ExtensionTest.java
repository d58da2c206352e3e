package org.zhuoluo.assignment.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.testing.MovableClock;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.assignment.Duty;
import org.zhuoluo.assignment.Fixtures;
import org.zhuoluo.assignment.People;
import org.zhuoluo.assignment.Story;
import org.zhuoluo.assignment.desk.Talks;
import org.zhuoluo.assignment.material.Material;

/** More time is asked for before it runs out, decided by somebody else, and never taken. The reply of these is due on 26 November. */
@QuarkusTest
class ExtensionTest {
    @Inject
    FieldCipher cipher;

    @Inject
    MovableClock clock;

    @BeforeEach
    void itIsMonday() {
        clock.stopAt(Fixtures.local("2026-11-23T10:05"));
    }

    @AfterEach
    void theClockRunsAgain() {
        clock.reset();
    }

    @Test
    void whatIsAskedForWaitsForTheSupervisorAndTheClockRunsOn() {
        Story story = power();

        ask(story, "2026-12-01").statusCode(200).body("status", equalTo("SIGNED"));

        assertThat(story.duty("DECIDE"))
                .returns("OPEN", Duty::status)
                .returns("U-SUPERVISION", Duty::unit)
                .returns("2026-11-24", Duty::dueDate);
        assertThat(story.duty("REPLY")).returns("OPEN", Duty::status).returns("2026-11-26", Duty::dueDate);
        People.supervisorOf("3399")
                .get("/api/v1/extensions?limit=200")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.appealId == '%s' }.newDueDate".formatted(story.id()),
                        equalTo(List.of("2026-12-01")))
                .body("items.findAll { it.appealId == '%s' }.reason".formatted(story.id()), equalTo(List.of("设备到货延迟")));
        ask(story, "2026-12-02").statusCode(409).body("type", equalTo("urn:zhuoluo:problem:extension-pending"));
    }

    @Test
    void whatIsGrantedReplacesTheDueDateAlsoAfterIt() {
        Story story = power();
        String first = timetable(story, "U-POWER").extract().path("assignment.replyDueAt");
        ask(story, "2026-12-01").statusCode(200);
        clock.stopAt(Fixtures.local("2026-11-27T09:00"));
        assertThat(story.duty("REPLY").overdue()).isTrue();

        decide(story, true, null).statusCode(200).body("dueDate", equalTo("2026-12-01"));

        assertThat(story.duty("REPLY"))
                .returns("2026-12-01", Duty::dueDate)
                .returns("OPEN", Duty::status)
                .returns(false, Duty::overdue);
        assertThat(story.statusOf(1, "DECIDE")).isEqualTo("MET");
        timetable(story, "U-POWER")
                .body("timetable.replyDueDate", equalTo("2026-12-01"))
                .body("timetable.extensions[0].status", equalTo("GRANTED"))
                .body("timetable.extensions[0].explanation", equalTo("理由成立"))
                .body("assignment.replyDueAt", equalTo(first));
        await().atMost(Patience.LONG)
                .untilAsserted(() -> assertThat(story.told())
                        .containsSubsequence(
                                "assignment.extension-requested.v1",
                                "obligation.opened.v1",
                                "assignment.extension-decided.v1",
                                "obligation.rescheduled.v1",
                                "obligation.met.v1"));
    }

    @Test
    void theSupervisorMayGrantAnotherDateThanTheOneAskedFor() {
        Story story = power();
        ask(story, "2026-12-04").statusCode(200);

        decide(story, true, "2026-12-05").statusCode(422); // a Saturday
        decide(story, true, "2026-11-26").statusCode(422);
        decide(story, true, "2026-11-30").statusCode(200);

        assertThat(story.duty("REPLY").dueDate()).isEqualTo("2026-11-30");
    }

    @Test
    void whatIsRefusedLeavesTheDueDate() {
        Story story = power();
        ask(story, "2026-12-01").statusCode(200);
        decide(story, false, "2026-12-01")
                .statusCode(422)
                .body("type", equalTo("urn:zhuoluo:problem:extension-date-without-cause"));

        decide(story, false, null)
                .statusCode(200)
                .body("granted", equalTo(false))
                .body("dueDate", nullValue());

        assertThat(story.duty("REPLY").dueDate()).isEqualTo("2026-11-26");
        assertThat(story.statusOf(1, "DECIDE")).isEqualTo("MET");
        decide(story, true, null).statusCode(409).body("type", equalTo("urn:zhuoluo:problem:extension-not-pending"));
        timetable(story, "U-POWER").body("timetable.extensions[0].status", equalTo("REFUSED"));
    }

    @Test
    void timeThatHasRunOutIsNotAskedFor() {
        Story story = power();
        clock.stopAt(Fixtures.local("2026-11-26T23:59"));
        Story inTime = power();
        ask(story, "2026-12-01").statusCode(200);

        clock.stopAt(Fixtures.local("2026-12-02T00:00"));

        ask(inTime, "2026-12-04").statusCode(409).body("type", equalTo("urn:zhuoluo:problem:extension-too-late"));
    }

    @Test
    void whatIsGrantedWhileTheClockStandsStillHasTheTimeUntilThenInIt() {
        Story story = power();
        ask(story, "2026-12-01").statusCode(200);
        Material.ask(story, "U-POWER").statusCode(200);
        clock.stopAt(Fixtures.local("2026-11-26T09:00"));
        decide(story, true, null).statusCode(422); // the pause alone has given it that much
        decide(story, true, "2026-12-04").statusCode(200);
        assertThat(story.duty("REPLY")).returns("PAUSED", Duty::status).returns("2026-12-04", Duty::dueDate);
        clock.stopAt(Fixtures.local("2026-11-27T09:00"));

        Material.give(story).statusCode(200);

        assertThat(story.duty("REPLY"))
                .as("the Friday since the grant, and none of the days before it")
                .returns("OPEN", Duty::status)
                .returns("2026-12-07", Duty::dueDate);
    }

    @Test
    void whileTheClockStandsStillItDoesNotRunOut() {
        Story story = power();
        Material.ask(story, "U-POWER").statusCode(200);
        clock.stopAt(
                Fixtures.local("2026-11-27T10:00")); // after the 26th; running again now, it would be due on 2 December

        ask(story, "2026-12-02").statusCode(422).body("errors.field", hasItem("newDueDate"));
        ask(story, "2026-12-24").statusCode(422); // the sixteenth working day after it
        ask(story, "2026-12-23").statusCode(200);
    }

    @Test
    void aShareIsAskedAboutTwiceWhoeverHasIt() {
        Story story = power();
        ask(story, "2026-11-27").statusCode(200);
        decide(story, true, null).statusCode(200);
        ask(story, "2026-11-30").statusCode(200);
        decide(story, false, null).statusCode(200);

        ask(story, "2026-12-01").statusCode(409).body("type", equalTo("urn:zhuoluo:problem:extension-limit-reached"));
        move(story, "U-WATER");
        ask(story, "U-WATER", "2026-12-01")
                .statusCode(409)
                .body("type", equalTo("urn:zhuoluo:problem:extension-limit-reached"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-26, as it is now",
        "2026-11-25, sooner",
        "2026-11-28, a Saturday",
        "2026-12-18, the sixteenth working day",
    })
    void aDateThatCannotBeIsNamed(String date, String why) {
        ask(power(), date)
                .statusCode(422)
                .body("type", equalTo("urn:zhuoluo:problem:extension-date"))
                .body("errors.field", hasItem("newDueDate"));
    }

    @Test
    void theLastDayThatCanBeAskedForIsTheFifteenthWorkingDay() {
        ask(power(), "2026-12-17").statusCode(200);
    }

    @Test
    void anAnswerEndsTheRequest() {
        Story story = power();
        ask(story, "2026-12-01").statusCode(200);
        Talks.talk("U-POWER", story.pathOf("U-POWER"));

        People.handlerOf("U-POWER")
                .body(Map.of("text", "已办结。", "outcome", "SOLVED"))
                .post(story.pathOf("U-POWER") + "/reply")
                .then()
                .statusCode(200);

        assertThat(story.statusOf(1, "DECIDE")).isEqualTo("VOIDED");
        decide(story, true, null).statusCode(409);
        decide(story, false, null).statusCode(409);
        dropped(story);
    }

    @Test
    void whoCarriesTheMatterOnAsksAnew() {
        Story story = power();
        ask(story, "2026-12-01").statusCode(200);

        move(story, "U-WATER");

        assertThat(story.statusOf(1, "DECIDE")).isEqualTo("VOIDED");
        decide(story, true, null).statusCode(409);
        dropped(story);
        ask(story, "U-WATER", "2026-12-01").statusCode(200);
        assertThat(story.duties("DECIDE")).extracting(Duty::status).containsExactlyInAnyOrder("VOIDED", "OPEN");
        decide(story, "U-WATER", true, null).statusCode(200);
        assertThat(story.duty("REPLY").dueDate()).isEqualTo("2026-12-01");
    }

    @Test
    void aWithdrawalEndsTheRequest() {
        Story story = power();
        ask(story, "2026-12-01").statusCode(200);

        story.withdrawn().awaitObligation(1, "DECIDE", "VOIDED");

        await().atMost(Patience.LONG)
                .until(() -> story.assignmentOf("U-POWER").status().equals("CANCELLED"));
        decide(story, true, null).statusCode(409);
    }

    @Test
    void aReturnLeavesTheRequestToBeDecidedAndNoNewOneIsPossible() {
        Story story = power();
        ask(story, "2026-12-01").statusCode(200);
        People.handlerOf("U-POWER")
                .body(Map.of("reason", "NOT_OUR_DUTY", "text", "产权属水务"))
                .post(story.pathOf("U-POWER") + "/return")
                .then()
                .statusCode(200);

        decide(story, true, null).statusCode(200);

        assertThat(story.duty("REPLY").dueDate()).isEqualTo("2026-12-01");
        ask(story, "2026-12-03").statusCode(409).body("type", equalTo("urn:zhuoluo:problem:move-not-allowed"));
    }

    @Test
    void theSupervisorOfAnotherAreaFindsNothing() {
        Story story = power();
        ask(story, "2026-12-01").statusCode(200);

        People.supervisorOf("339901")
                .body(decision(true, null))
                .post(story.pathOf("U-POWER") + "/extension/decision")
                .then()
                .statusCode(404);
        People.supervisorOf("339901")
                .get("/api/v1/extensions?limit=200")
                .then()
                .body("items.appealId", not(hasItem(story.id().toString())));
        People.handlerOf("U-WATER")
                .get("/api/v1/extensions?limit=200")
                .then()
                .body("items.appealId", not(hasItem(story.id().toString())));
    }

    @Test
    void thePagesOfTheListShowEachRequestOnce() {
        for (int i = 0; i < 3; i++) {
            ask(power(), "2026-12-01").statusCode(200);
        }
        var all = People.handlerOf("U-POWER").get("/api/v1/extensions?limit=200&total=true");
        List<String> ids = all.path("items.id");

        var first = People.handlerOf("U-POWER").get("/api/v1/extensions?limit=2");
        var second = People.handlerOf("U-POWER").get("/api/v1/extensions?limit=200&cursor=" + first.path("next"));

        List<String> read = new ArrayList<>(first.<List<String>>path("items.id"));
        read.addAll(second.<List<String>>path("items.id"));
        assertThat(read).isEqualTo(ids);
        assertThat(all.<Integer>path("total")).isEqualTo(ids.size());
    }

    private Story power() {
        return Story.of(cipher, "020102", "339902").assigned();
    }

    private static ValidatableResponse ask(Story story, String date) {
        return ask(story, "U-POWER", date);
    }

    private static ValidatableResponse ask(Story story, String unit, String date) {
        return People.handlerOf(unit)
                .body(Map.of("newDueDate", date, "reason", "设备到货延迟"))
                .post(story.pathOf(unit) + "/extension")
                .then();
    }

    private static ValidatableResponse decide(Story story, boolean granted, @Nullable String date) {
        return decide(story, "U-POWER", granted, date);
    }

    private static ValidatableResponse decide(Story story, String unit, boolean granted, @Nullable String date) {
        return People.supervisorOf("3399")
                .body(decision(granted, date))
                .post(story.pathOf(unit) + "/extension/decision")
                .then();
    }

    private static Map<String, Object> decision(boolean granted, @Nullable String date) {
        Map<String, Object> decision = new HashMap<>(Map.of("granted", granted, "explanation", "理由成立"));
        if (date != null) {
            decision.put("dueDate", date);
        }
        return decision;
    }

    private static ValidatableResponse timetable(Story story, String unit) {
        return People.handlerOf(unit).get(story.pathOf(unit)).then().statusCode(200);
    }

    private static void dropped(Story story) {
        timetable(story, "U-POWER")
                .body("timetable.extensions[0].status", equalTo("DROPPED"))
                .body("timetable.replyDueDate", nullValue());
        People.supervisorOf("3399")
                .get("/api/v1/extensions?limit=200")
                .then()
                .body("items.appealId", not(hasItem(story.id().toString())));
        People.supervisorOf("3399")
                .get("/api/v1/extensions?limit=200&status=DROPPED")
                .then()
                .body("items.appealId", hasItem(story.id().toString()));
    }

    private static void move(Story story, String unit) {
        People.coordinatorOf("3399")
                .body(Map.of("unit", unit, "reason", "职责划转"))
                .post(story.pathOf("U-POWER") + "/move")
                .then()
                .statusCode(200);
    }
}
