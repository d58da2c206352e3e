package org.zhuoluo.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.zhuoluo.appeals.Api.as;
import static org.zhuoluo.appeals.Api.awaitEntry;
import static org.zhuoluo.appeals.Api.awaitStatus;
import static org.zhuoluo.appeals.Api.statusOf;
import static org.zhuoluo.appeals.Api.submitAndAccept;
import static org.zhuoluo.appeals.Api.timelineOf;
import static org.zhuoluo.appeals.OtherServices.tell;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.appeals.Api.Submitted;
import org.zhuoluo.appeals.appeal.Appeals;
import org.zhuoluo.appeals.appeal.Chronicle;

/** The facts of the other services, through the wire. */
@QuarkusTest
class LifecycleFactsTest {
    @Inject
    FieldCipher cipher;

    @Inject
    Appeals appeals;

    @Inject
    Chronicle chronicle;

    @Test
    void anAppealGoesAllTheWayRound() {
        Submitted appeal = submitAndAccept();
        Facts facts = Facts.about(appeal, cipher);

        tell(facts.made("U-POWER", 1));
        awaitStatus(appeal, "ASSIGNED");
        tell(facts.signed("U-POWER", 1));
        awaitStatus(appeal, "IN_PROGRESS");
        tell(facts.progress(true, "已派员现场勘查"));
        tell(facts.progress(false, "备件下周到"));
        tell(facts.replied(1, "SOLVED", "线路已更换"));
        awaitStatus(appeal, "REPLIED");
        tell(facts.rated("SATISFIED", "CLOSE"));
        awaitStatus(appeal, "CLOSED");

        assertThat(OtherServices.toldOf(appeal.id(), 4))
                .containsExactly("appeal.submitted.v1", "appeal.accepted.v1", "appeal.replied.v1", "appeal.closed.v1");
        assertThat(timelineOf(appeal, People.enterprise()))
                .extracting(line -> line.get("code"))
                .containsExactly(
                        "SUBMITTED",
                        "ACCEPTED",
                        "ASSIGNED",
                        "SIGNED",
                        "PROGRESS_REPORTED",
                        "REPLIED",
                        "RATED",
                        "CLOSED");
        assertThat(timelineOf(appeal, People.clerk()))
                .extracting(line -> line.get("text"))
                .contains("已派员现场勘查", "备件下周到", "线路已更换", "谢谢");
    }

    @Test
    void thePublishedReplyIsShownToTheEnterpriseAndItsCorrectionReplacesIt() {
        Facts facts = replied();

        as(People.enterprise())
                .get("/api/v1/appeals/" + facts.appeal().id() + "/replies")
                .then()
                .statusCode(200)
                .body("items.text", contains("线路已更换"))
                .body("items[0].effects.jobs", equalTo(12))
                .body("items[0].correctedAt", nullValue())
                .body("items[0].unitName", equalTo("Power company"));

        tell(facts.replied(2, "EXPLAINED", "线路已更换，并已致歉"));
        awaitEntry(facts.appeal(), "REPLY_CORRECTED");
        as(People.enterprise())
                .get("/api/v1/appeals/" + facts.appeal().id() + "/replies")
                .then()
                .body("items.text", contains("线路已更换，并已致歉"))
                .body("items.version", contains(2))
                .body("items[0].correctedAt", notNullValue());
        as(People.enterprise())
                .get("/api/v1/appeals/" + facts.appeal().id())
                .then()
                .body("status", equalTo("REPLIED"))
                .body("answer.outcome", equalTo("EXPLAINED"));
    }

    @Test
    void whatAPartCorrectsLeavesTheAnswerOfTheLead() {
        Submitted appeal = submitAndAccept();
        Facts lead = Facts.about(appeal, cipher);
        Facts part = lead.ofAnotherAssignment();
        tell(lead.made("U-POWER", 1));
        tell(lead.signed("U-POWER", 1));
        tell(lead.repliedAs("LEAD", "U-POWER", "PARTLY_SOLVED", false));
        tell(part.repliedAs("PART", "U-WATER", "SOLVED", true));
        awaitStatus(appeal, "REPLIED");

        tell(part.version(2, "PART", "U-WATER", "NOT_SOLVED", true));

        awaitEntry(appeal, "REPLY_CORRECTED");
        as(People.enterprise())
                .get("/api/v1/appeals/" + appeal.id())
                .then()
                .body("status", equalTo("REPLIED"))
                .body("answer.outcome", equalTo("PARTLY_SOLVED"));
        tell(lead.version(2, "LEAD", "U-POWER", "EXPLAINED", true));
        tell(lead.sentBack());
        awaitEntry(appeal, "REPLY_SENT_BACK");
        as(People.enterprise())
                .get("/api/v1/appeals/" + appeal.id())
                .then()
                .body("answer.outcome", equalTo("EXPLAINED"));
    }

    @Test
    void thatAReplyWaitsForASecondPersonIsForStaff() {
        Submitted appeal = submitAndAccept();
        Facts facts = Facts.about(appeal, cipher);
        tell(facts.made("U-POWER", 1));

        tell(facts.drafted(false));
        tell(facts.sentBack());
        tell(facts.drafted(true));

        awaitEntry(appeal, "CORRECTION_SUBMITTED");
        assertThat(timelineOf(appeal, People.clerk()))
                .extracting(line -> line.get("code"))
                .containsSubsequence("REPLY_SUBMITTED", "REPLY_SENT_BACK", "CORRECTION_SUBMITTED");
        assertThat(timelineOf(appeal, People.enterprise()))
                .extracting(line -> line.get("code"))
                .doesNotContain("REPLY_SUBMITTED", "REPLY_SENT_BACK", "CORRECTION_SUBMITTED");
    }

    @Test
    void whatWasLaidBeforeALeaderIsForStaff() {
        Submitted appeal = submitAndAccept();
        Facts facts = Facts.about(appeal, cipher);

        tell(facts.signOffAsked());
        tell(facts.signOffDecided(false));
        tell(facts.signOffAsked());
        tell(facts.signOffDecided(true));

        assertThat(awaitEntry(appeal, "SIGN_OFF_APPROVED"))
                .containsEntry("text", "同意")
                .containsEntry("detail", "U-WATER")
                .containsEntry("forEveryone", false);
        assertThat(timelineOf(appeal, People.clerk()))
                .extracting(line -> line.get("code"))
                .containsSubsequence("SIGN_OFF_ASKED", "SIGN_OFF_REFUSED", "SIGN_OFF_ASKED", "SIGN_OFF_APPROVED");
        assertThat(timelineOf(appeal, People.enterprise()))
                .extracting(line -> line.get("code"))
                .doesNotContain("SIGN_OFF_ASKED", "SIGN_OFF_REFUSED", "SIGN_OFF_APPROVED");
    }

    @Test
    void aBadRatingStartsTheNextRound() {
        Facts facts = replied();

        tell(facts.rated("DISSATISFIED", "REOPEN"));

        awaitStatus(facts.appeal(), "ACCEPTED");
        as(People.enterprise())
                .get("/api/v1/appeals/" + facts.appeal().id())
                .then()
                .body("round", equalTo(2));
        assertThat(OtherServices.toldOf(facts.appeal().id(), 4)).endsWith("appeal.reopened.v1");
        tell(Facts.about(facts.appeal(), cipher).made("U-WATER", 2));
        awaitStatus(facts.appeal(), "ASSIGNED");
    }

    @Test
    void aBadRatingToBeRectifiedLeavesItReplied() {
        Facts facts = replied();

        tell(facts.rated("DISSATISFIED", "RECTIFY"));

        awaitEntry(facts.appeal(), "RATED");
        assertThat(statusOf(facts.appeal())).isEqualTo("REPLIED");
    }

    @Test
    void anAppealThatNobodyRatedClosesAsNotRated() {
        Facts facts = replied();

        tell(facts.ratingNotGiven());

        awaitStatus(facts.appeal(), "CLOSED");
        as(People.enterprise())
                .get("/api/v1/appeals/" + facts.appeal().id())
                .then()
                .body("closeCause", equalTo("RATING_NOT_GIVEN"));
    }

    @Test
    void aRatingAfterTheEndIsALateNoteForStaff() {
        Facts facts = replied();
        tell(facts.ratingNotGiven());
        awaitStatus(facts.appeal(), "CLOSED");

        tell(facts.rated("VERY_DISSATISFIED", "CLOSE"));

        assertThat(awaitEntry(facts.appeal(), "RATED"))
                .containsEntry("late", true)
                .containsEntry("forEveryone", false);
        assertThat(statusOf(facts.appeal())).isEqualTo("CLOSED");
        assertThat(timelineOf(facts.appeal(), People.enterprise()))
                .extracting(line -> line.get("code"))
                .doesNotContain("RATED");
    }

    @Test
    void workReportedAfterTheEnterpriseWithdrewIsKeptAndMovesNothing() {
        Submitted appeal = submitAndAccept();
        Facts facts = Facts.about(appeal, cipher);
        tell(facts.made("U-POWER", 1));
        awaitStatus(appeal, "ASSIGNED");
        withdraw(appeal);

        tell(facts.signed("U-POWER", 1));
        tell(facts.replied(1, "SOLVED", "线路已更换"));

        assertThat(awaitEntry(appeal, "REPLIED")).containsEntry("late", true);
        assertThat(statusOf(appeal)).isEqualTo("WITHDRAWN");
    }

    @Test
    void whoWithdrewMayStillSayHowItWent() {
        Submitted appeal = submitAndAccept();
        Facts facts = Facts.about(appeal, cipher);
        tell(facts.made("U-POWER", 1));
        awaitStatus(appeal, "ASSIGNED");
        withdraw(appeal);

        tell(facts.rated("DISSATISFIED", "REOPEN"));

        assertThat(awaitEntry(appeal, "RATED")).containsEntry("late", false);
        assertThat(statusOf(appeal)).isEqualTo("WITHDRAWN");
    }

    private Facts replied() {
        Submitted appeal = submitAndAccept();
        Facts facts = Facts.about(appeal, cipher);
        tell(facts.made("U-POWER", 1));
        tell(facts.signed("U-POWER", 1));
        tell(facts.replied(1, "SOLVED", "线路已更换"));
        awaitStatus(appeal, "REPLIED");
        return facts;
    }

    private void withdraw(Submitted appeal) {
        QuarkusTransaction.requiringNew().run(() -> {
            var loaded = appeals.requireLocked(appeal.uuid());
            chronicle.tell(loaded, List.of(loaded.withdraw(Facts.AT)));
        });
    }
}
