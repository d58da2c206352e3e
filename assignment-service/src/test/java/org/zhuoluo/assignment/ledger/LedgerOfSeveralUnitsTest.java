package org.zhuoluo.assignment.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
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

/** The ledger of a matter that several units share, or that changes hands: what the appeal is told, and who owes what. */
@QuarkusTest
class LedgerOfSeveralUnitsTest {
    private static final String LEAD = "U-POWER";
    private static final String PART = "U-WATER";

    @Inject
    FieldCipher cipher;

    @Inject
    MovableClock clock;

    @BeforeEach
    void theFirstOfDecember() {
        clock.stopAt(Fixtures.local("2026-12-01T10:00"));
    }

    @AfterEach
    void theClockRunsAgain() {
        clock.reset();
    }

    @Test
    void theAppealGoesOnTheLedgerWithTheLastShareThatIsStillToBeAnswered() {
        Story story = leadAndPart();

        OnLedger.approved(story, PART);
        OnLedger.approved(story, LEAD);

        assertThat(told(story, "assignment.put-on-ledger.v1", "appealOnLedger", 2))
                .containsExactly("false", "true");
    }

    @Test
    void anAnswerThatLeavesOnlyWhatIsOnTheLedgerPutsTheAppealThere() {
        Story story = leadAndPart();
        OnLedger onLedger = OnLedger.approved(story, LEAD);

        reply(story, PART);
        strikeOff(onLedger);

        assertThat(told(story, "assignment.reply-published.v1", "appealOnLedger", 2))
                .containsExactly("true", "false");
        assertThat(told(story, "assignment.reply-published.v1", "complete", 2)).containsExactly("false", "true");
        assertThat(told(story, "assignment.reply-published.v1", "fromLedger", 2))
                .containsExactly("false", "true");
    }

    @Test
    void aStrikeOffWhileAnotherUnitStillWorksEndsOnlyThatShare() {
        Story story = leadAndPart();
        OnLedger onLedger = OnLedger.approved(story, PART);

        strikeOff(onLedger);
        assertThat(story.duty("STRIKE_OFF").status()).isEqualTo("MET");
        reply(story, LEAD);

        assertThat(told(story, "assignment.reply-published.v1", "complete", 2)).containsExactly("false", "true");
        assertThat(told(story, "assignment.reply-published.v1", "appealOnLedger", 2))
                .containsExactly("false", "false");
    }

    @Test
    void oneOfTwoStruckOffLeavesTheAppealOnTheLedgerWithTheOther() {
        Story story = leadAndPart();
        OnLedger part = OnLedger.approved(story, PART);
        OnLedger lead = OnLedger.approved(story, LEAD);

        strikeOff(lead);
        strikeOff(part);

        assertThat(told(story, "assignment.reply-published.v1", "appealOnLedger", 2))
                .as("it was there before")
                .containsExactly("false", "false");
        assertThat(told(story, "assignment.reply-published.v1", "complete", 2)).containsExactly("false", "true");
    }

    @Test
    void theAppealResumesWithTheFirstShareThatIsWorkedOnAgain() {
        Story story = leadAndPart();
        OnLedger part = OnLedger.approved(story, PART);
        OnLedger lead = OnLedger.approved(story, LEAD);

        part.resume().statusCode(200);
        lead.resume().statusCode(200);

        assertThat(told(story, "assignment.resumed.v1", "appealResumes", 2)).containsExactly("true", "false");
    }

    @Test
    void handedOnWhileOnTheLedgerItStaysThereAndIsOwedByTheNextUnitFromItsSigning() {
        Story story = Story.of(cipher, "020102", "339902").assigned();
        OnLedger entry = OnLedger.approved(story, LEAD);
        entry.talk(true);
        entry.submit("AGREES").statusCode(200);

        People.coordinatorOf("3399")
                .body(Map.of("unit", "U-LAND", "reason", "职责调整"))
                .post(story.pathOf(LEAD) + "/move")
                .then()
                .statusCode(200)
                .body("status", equalTo("ON_LEDGER"));

        assertThat(story.assignmentOf(LEAD).status()).isEqualTo("TRANSFERRED");
        assertThat(openOf(story)).contains("TRACK U-POWER", "STRIKE_OFF U-POWER", "SIGN U-LAND");
        assertThat(story.statusOf(1, "REVIEW"))
                .as("the next unit makes its own")
                .isEqualTo("VOIDED");
        entry.report(false).statusCode(404);
        entry.act(People.supervisorOf("3399"), "resume", Map.of("reason", "条件已具备"))
                .statusCode(409)
                .body("type", equalTo("urn:zhuoluo:problem:not-signed-for"));

        var land = new OnLedger(story, "U-LAND", entry.id());
        land.report(false)
                .statusCode(200)
                .body("assignmentId", equalTo(story.assignmentOf("U-LAND").id()));

        assertThat(story.assignmentOf("U-LAND").status()).isEqualTo("ON_LEDGER");
        assertThat(openOf(story)).contains("TRACK U-LAND", "STRIKE_OFF U-LAND").doesNotContain("SIGN U-LAND");
        strikeOff(land);
        assertThat(story.repliesTold()).containsExactly("true");
    }

    @Test
    void aRequestThatNobodyDecidedOnEndsWhenTheMatterIsHandedOn() {
        Story story = Story.of(cipher, "020102", "339902").assigned();
        OnLedger entry = OnLedger.asked(story, LEAD);

        People.coordinatorOf("3399")
                .body(Map.of("unit", "U-LAND", "reason", "职责调整"))
                .post(story.pathOf(LEAD) + "/move")
                .then()
                .statusCode(200)
                .body("status", equalTo("MADE"));

        assertThat(story.statusOf(1, "DECIDE")).isEqualTo("VOIDED");
        entry.decide(true).statusCode(409);
        entry.file().body("entry.status", equalTo("ENDED"));
    }

    @Test
    void aRequestThatNobodyDecidedOnEndsWithTheReply() {
        Story story = Story.of(cipher, "020102", "339902").assigned();
        OnLedger entry = OnLedger.asked(story, LEAD);

        reply(story, LEAD);

        assertThat(story.statusOf(1, "DECIDE")).isEqualTo("VOIDED");
        entry.file().body("entry.status", equalTo("ENDED"));
    }

    private Story leadAndPart() {
        Story story = Story.of(cipher, "020102", "339902").assigned();
        People.coordinatorOf("3399")
                .body(Map.of("unit", PART, "task", "请答复用水一节"))
                .post(story.pathOf(LEAD) + "/parts")
                .then()
                .statusCode(200);
        return story;
    }

    private static void strikeOff(OnLedger entry) {
        entry.talk(true);
        entry.submit("AGREES").statusCode(200);
        entry.approve().statusCode(200);
    }

    private static void reply(Story story, String unit) {
        Talks.talk(unit, story.pathOf(unit));
        People.handlerOf(unit)
                .body(Map.of("text", "已办结。", "outcome", "SOLVED"))
                .post(story.pathOf(unit) + "/reply")
                .then()
                .statusCode(200);
    }

    private static List<String> openOf(Story story) {
        return story.obligations().stream()
                .filter(duty -> duty.status().equals("OPEN"))
                .map((Duty duty) -> duty.kind() + " " + duty.unit())
                .toList();
    }

    private static List<String> told(Story story, String type, String field, int times) {
        await().atMost(Patience.LONG).until(() -> story.toldOf(type, field).size() == times);
        return story.toldOf(type, field);
    }
}
