package org.zhuoluo.assignment.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.zhuoluo.assignment.material.Material.ask;
import static org.zhuoluo.assignment.material.Material.give;
import static org.zhuoluo.assignment.material.Material.giveAs;
import static org.zhuoluo.assignment.material.Material.listed;
import static org.zhuoluo.assignment.material.Material.listedFor;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.testing.MovableClock;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.assignment.Duty;
import org.zhuoluo.assignment.Fixtures;
import org.zhuoluo.assignment.People;
import org.zhuoluo.assignment.Story;
import org.zhuoluo.assignment.desk.Talks;

/** While the enterprise owes something the clock of the unit stands still, and no longer. The reply of these is due on 26 November. */
@QuarkusTest
class MaterialTest {
    private static final String ANOTHER_ENTERPRISE = "91330100589876543X";

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
    void theClockStandsStillUntilTheEnterpriseHasGivenIt() {
        Story story = power();
        ask(story, "U-POWER").statusCode(200).body("status", equalTo("SIGNED"));
        assertThat(story.duty("REPLY").status()).isEqualTo("PAUSED");
        assertThat(story.duty("SUPPLEMENT"))
                .returns("OPEN", Duty::status)
                .returns("2026-11-30", Duty::dueDate)
                .returns(null, Duty::unit);
        listed(story)
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("PENDING"))
                .body("items[0].text", equalTo("请提供电费单"))
                .body("items[0].dueDate", equalTo("2026-11-30"));
        clock.stopAt(Fixtures.local("2026-11-27T09:00"));

        give(story).statusCode(200);

        assertThat(story.statusOf(1, "SUPPLEMENT")).isEqualTo("MET");
        assertThat(story.duty("REPLY")).returns("OPEN", Duty::status).returns("2026-12-02", Duty::dueDate);
        People.handlerOf("U-POWER")
                .get(story.pathOf("U-POWER"))
                .then()
                .body("timetable.replyDueDate", equalTo("2026-12-02"))
                .body("timetable.paused", equalTo(false))
                .body("timetable.material[0].status", equalTo("GIVEN"))
                .body("timetable.material[0].answer", equalTo("见附件"))
                .body("timetable.material[0].attachments", hasSize(1));
        await().atMost(Patience.LONG)
                .untilAsserted(() -> assertThat(story.told())
                        .containsSubsequence(
                                "assignment.material-asked.v1",
                                "obligation.opened.v1",
                                "obligation.paused.v1",
                                "assignment.material-given.v1",
                                "obligation.resumed.v1"));
        give(story).statusCode(409).body("type", equalTo("urn:zhuoluo:problem:material-not-pending"));
    }

    @Test
    void theEnterpriseIsAskedOnceAtATimeAndTwiceInARound() {
        Story story = power();
        ask(story, "U-POWER").statusCode(200);
        ask(story, "U-POWER").statusCode(409).body("type", equalTo("urn:zhuoluo:problem:material-pending"));
        give(story).statusCode(200);
        ask(story, "U-POWER").statusCode(200);
        give(story).statusCode(200);

        ask(story, "U-POWER").statusCode(409).body("type", equalTo("urn:zhuoluo:problem:material-limit-reached"));
    }

    @Test
    void aClockThatHasRunOutCannotBeStopped() {
        Story story = power();
        clock.stopAt(Fixtures.local("2026-11-27T00:00"));

        ask(story, "U-POWER").statusCode(409).body("type", equalTo("urn:zhuoluo:problem:material-too-late"));

        assertThat(story.duty("REPLY").overdue()).isTrue();
    }

    @Test
    void anotherEnterpriseFindsNothing() {
        Story story = power();
        ask(story, "U-POWER").statusCode(200);

        giveAs(ANOTHER_ENTERPRISE, story).statusCode(404);
        listedFor(ANOTHER_ENTERPRISE, story).body("items", hasSize(0));
        People.handlerOf("U-WATER")
                .get("/api/v1/material-requests?appeal=" + story.id())
                .then()
                .body("items", hasSize(0));
        People.handlerOf("U-POWER")
                .get("/api/v1/material-requests?total=true&appeal=" + story.id())
                .then()
                .body("items", hasSize(1))
                .body("total", equalTo(1));
    }

    @Test
    void whoRepliesFirstHasDoneWithoutAndHasTheTimeOfThePause() {
        Story story = power();
        ask(story, "U-POWER").statusCode(200);
        clock.stopAt(Fixtures.local("2026-11-27T09:00"));
        Talks.talk("U-POWER", story.pathOf("U-POWER"));

        People.handlerOf("U-POWER")
                .body(Map.of("text", "已办结。", "outcome", "SOLVED"))
                .post(story.pathOf("U-POWER") + "/reply")
                .then()
                .statusCode(200);

        assertThat(story.statusOf(1, "SUPPLEMENT")).isEqualTo("VOIDED");
        assertThat(story.duty("REPLY"))
                .as("open until the enterprise has the answer, and not late")
                .returns("OPEN", Duty::status)
                .returns("2026-12-02", Duty::dueDate);
        listed(story).body("items[0].status", equalTo("DROPPED")).body("items[0].answer", nullValue());
        give(story).statusCode(409);
    }

    @Test
    void whoCarriesTheMatterOnHasWhatIsGiven() {
        Story story = power();
        ask(story, "U-POWER").statusCode(200);
        People.coordinatorOf("3399")
                .body(Map.of("unit", "U-WATER", "reason", "职责划转"))
                .post(story.pathOf("U-POWER") + "/move")
                .then()
                .statusCode(200);
        assertThat(story.duty("REPLY").status())
                .as("the enterprise still owes it")
                .isEqualTo("PAUSED");

        give(story).statusCode(200);

        assertThat(story.duty("REPLY").status()).isEqualTo("OPEN");
        People.handlerOf("U-WATER")
                .get(story.pathOf("U-WATER"))
                .then()
                .body("timetable.material[0].status", equalTo("GIVEN"))
                .body("timetable.material[0].answer", equalTo("见附件"));
    }

    @Test
    void aReturnLeavesItWhereItIs() {
        Story story = power();
        ask(story, "U-POWER").statusCode(200);
        People.handlerOf("U-POWER")
                .body(Map.of("reason", "NOT_OUR_DUTY", "text", "产权属水务"))
                .post(story.pathOf("U-POWER") + "/return")
                .then()
                .statusCode(200);
        assertThat(story.duty("REPLY").status()).isEqualTo("PAUSED");

        give(story).statusCode(200);

        assertThat(story.duty("REPLY").status()).isEqualTo("OPEN");
        ask(story, "U-POWER").statusCode(409).body("type", equalTo("urn:zhuoluo:problem:move-not-allowed"));
    }

    @Test
    void aWithdrawalEndsIt() {
        Story story = power();
        ask(story, "U-POWER").statusCode(200);

        story.withdrawn().awaitObligation(1, "SUPPLEMENT", "VOIDED").awaitObligation(1, "REPLY", "VOIDED");

        await().atMost(Patience.LONG)
                .until(() -> story.assignmentOf("U-POWER").status().equals("CANCELLED"));
        give(story).statusCode(409);
        listed(story).body("items[0].status", equalTo("DROPPED"));
    }

    @Test
    void whatComesAfterTheLastDayIsTooLateAlsoBeforeAnybodyHasNoticed() {
        Story story = power();
        ask(story, "U-POWER").statusCode(200);
        clock.stopAt(Fixtures.local("2026-12-01T00:00"));

        give(story).statusCode(409).body("type", equalTo("urn:zhuoluo:problem:material-not-pending"));
    }

    private Story power() {
        return Story.of(cipher, "020102", "339902").assigned();
    }
}
