package org.zhuoluo.appeals.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zhuoluo.appeals.appeal.AppealFixture.AT;
import static org.zhuoluo.appeals.appeal.AppealFixture.UNIT;
import static org.zhuoluo.appeals.appeal.AppealFixture.accepted;
import static org.zhuoluo.appeals.appeal.AppealFixture.answer;
import static org.zhuoluo.appeals.appeal.AppealFixture.assigned;
import static org.zhuoluo.appeals.appeal.AppealFixture.closed;
import static org.zhuoluo.appeals.appeal.AppealFixture.declineReview;
import static org.zhuoluo.appeals.appeal.AppealFixture.inProgress;
import static org.zhuoluo.appeals.appeal.AppealFixture.replied;
import static org.zhuoluo.appeals.appeal.AppealFixture.submitted;
import static org.zhuoluo.appeals.appeal.AppealFixture.supplementRequested;
import static org.zhuoluo.appeals.appeal.AppealFixture.withdrawn;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.messaging.contract.AppealReopened;
import org.zhuoluo.messaging.contract.AppealReplied;
import org.zhuoluo.messaging.contract.AppealSolvedOnTheSpot;

class AppealTest {
    @Test
    void theClerkMayClassifyWhatIsAccepted() {
        Appeal appeal = submitted();

        var accepted = appeal.accept("010101", false, AT);

        assertThat(accepted.issueType()).isEqualTo("010101");
        assertThat(appeal.matter().issueType()).isEqualTo("010101");
    }

    @Test
    void aSupplementIsAskedForTwiceAtMost() {
        Appeal appeal = supplementRequested();
        appeal.supplement(AT);
        appeal.requestSupplement("k1:reason", AT);
        appeal.supplement(AT);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> appeal.requestSupplement("k1:reason", AT))
                .matches(refused -> refused.type() == AppealProblem.SUPPLEMENT_ASKED_TWICE);
        assertThat(appeal.status()).isEqualTo(AppealStatus.SUBMITTED);
    }

    @Test
    void theLapseOfAnAnsweredRequestDoesNotWithdrawWhileTheNextIsPending() {
        Appeal appeal = supplementRequested();
        appeal.supplement(AT);
        appeal.requestSupplement("k1:reason", AT.plus(Duration.ofDays(1)));

        assertThatExceptionOfType(MoveOvertaken.class)
                .isThrownBy(() -> appeal.lapseSupplement(AT, 1, AT.plus(Duration.ofDays(5))));
        assertThat(appeal.status()).isEqualTo(AppealStatus.SUPPLEMENT_REQUESTED);
    }

    @Test
    void aDeclineIsReviewedOnce() {
        Appeal appeal = declineReview();
        appeal.uphold("k1:reason", AT);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> appeal.askReview("k1:reason", AT))
                .matches(refused -> refused.type() == AppealProblem.REVIEW_ALREADY_ASKED);
        assertThat(appeal.status()).isEqualTo(AppealStatus.DECLINED);
    }

    @Test
    void solvingOnTheSpotTellsOfTheSolutionAndOfTheReply() {
        var told = accepted().solveOnTheSpot(Outcome.EXPLAINED, null, AT);

        assertThat(told)
                .satisfiesExactly(
                        first -> assertThat(first).isInstanceOf(AppealSolvedOnTheSpot.class),
                        second -> assertThat(second).isInstanceOfSatisfying(AppealReplied.class, reply -> {
                            assertThat(reply.outcome()).isEqualTo("EXPLAINED");
                            assertThat(reply.unit()).isNull();
                        }));
    }

    @Test
    void whatIsNotSolvedOnTheSpotNeedsAFinalGround() {
        Appeal appeal = accepted();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> appeal.solveOnTheSpot(Outcome.NOT_SOLVED, null, AT))
                .matches(refused -> refused.type() == AppealProblem.NOT_SOLVED_NEEDS_GROUND);
        assertThat(appeal.status()).isEqualTo(AppealStatus.ACCEPTED);
    }

    @Test
    void whatCannotBeSolvedIsAnsweredOnAFinalGround() {
        Appeal appeal = accepted();

        appeal.solveOnTheSpot(Outcome.NOT_SOLVED, "NO_LEGAL_BASIS", AT);

        assertThat(appeal.answer().orElseThrow().finalGround()).isEqualTo("NO_LEGAL_BASIS");
    }

    @Test
    void aReplyNamesItsRoundOutcomeAndUnit() {
        AppealReplied told = inProgress().reply(answer(), UNIT, 1);

        assertThat(told.round()).isEqualTo(1);
        assertThat(told.outcome()).isEqualTo("SOLVED");
        assertThat(told.unit()).isEqualTo(UNIT);
    }

    @Test
    void reopeningStartsTheNextRoundWithoutItsAnswerAndWithItsLeadStillNamed() {
        Appeal appeal = closed();

        AppealReopened told = appeal.reopen(ReopenCause.BAD_RATING, 1, AT);

        assertThat(told.round()).isEqualTo(2);
        assertThat(told.previousUnit()).isEqualTo(UNIT);
        assertThat(appeal.answer()).isEmpty();
        assertThat(appeal.closeCause()).isEmpty();
        assertThat(appeal.standing().leadUnit()).contains(UNIT);
    }

    @Test
    void aFactOfAnEarlierRoundIsLateEvenWhereItsMoveWouldBeLegal() {
        Appeal appeal = replied();
        appeal.reopen(ReopenCause.BAD_RATING, 1, AT);

        assertThatExceptionOfType(MoveOvertaken.class)
                .isThrownBy(() -> appeal.standing().assignTo("U-WATER", 1));
        assertThat(appeal.status()).isEqualTo(AppealStatus.ACCEPTED);
    }

    @Test
    void aFactOfARoundThatHasNotBegunIsWrongAndNotLate() {
        assertThatExceptionOfType(MoveNotAllowed.class)
                .isThrownBy(() -> assigned().standing().sign(2))
                .isExactlyInstanceOf(MoveNotAllowed.class);
    }

    @Test
    void theUnitThatWasGivenTheMatterLastLeads() {
        Appeal appeal = inProgress();

        appeal.standing().giveToAnother("U-WATER", 1);

        assertThat(appeal.standing().leadUnit()).contains("U-WATER");
        assertThat(appeal.status()).isEqualTo(AppealStatus.ASSIGNED);
    }

    @Test
    void withdrawingSaysWhetherAUnitHadTheMatter() {
        assertThat(accepted().withdraw(AT).aUnitHadIt()).isFalse();
        assertThat(assigned().withdraw(AT).aUnitHadIt()).isTrue();
    }

    @Test
    void whatWasWithdrawnBeforeAnyUnitHadItStaysWithdrawn() {
        Appeal appeal = accepted();
        appeal.withdraw(AT);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> appeal.reopenWithdrawn(1, AT))
                .matches(refused -> refused.type() == AppealProblem.NO_UNIT_HAD_IT);
        assertThat(appeal.status()).isEqualTo(AppealStatus.WITHDRAWN);
    }

    @Test
    void whatWasWithdrawnUnderPressureStartsItsNextRound() {
        AppealReopened told = withdrawn().reopenWithdrawn(1, AT);

        assertThat(told.cause()).isEqualTo("PRESSURE_FOUND");
        assertThat(told.round()).isEqualTo(2);
    }

    @Test
    void theLedgerIsLeftByResuming() {
        Appeal appeal = AppealFixture.onLedger();
        assertThat(appeal.standing().isOnLedger()).isTrue();

        appeal.standing().resume(1);

        assertThat(appeal.standing().isOnLedger()).isFalse();
    }
}
