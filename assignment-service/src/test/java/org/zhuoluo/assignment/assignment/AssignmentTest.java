package org.zhuoluo.assignment.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zhuoluo.assignment.assignment.AssignmentFixture.SIGN_DUE;

import org.junit.jupiter.api.Test;
import org.zhuoluo.api.problem.Refusal;

class AssignmentTest {
    @Test
    void signingInTheLastMomentOfTheDayIsInTime() {
        assertThat(AssignmentFixture.made().sign(SIGN_DUE.minusNanos(1)).late()).isFalse();
    }

    @Test
    void signingAtMidnightIsLateAndStillPossible() {
        assertThat(AssignmentFixture.made().sign(SIGN_DUE).late()).isTrue();
    }

    @Test
    void signingDoesNotMoveTheReplysDueDate() {
        var assignment = AssignmentFixture.made();

        assignment.sign(SIGN_DUE.plusSeconds(1));

        assertThat(assignment.handover().replyDueAt()).isEqualTo(AssignmentFixture.REPLY_DUE);
    }

    @Test
    void whatIsHandedOnWhileItIsOnTheLedgerStaysThereAndIsSignedForOnce() {
        Assignment next = AssignmentFixture.handedOnOnLedger(UnitRole.LEAD, AssignmentFixture.MADE_AT);

        assertThat(next.isUnsigned()).isTrue();
        next.takeOver(AssignmentFixture.MADE_AT);

        assertThat(next.status()).isEqualTo(AssignmentStatus.ON_LEDGER);
        assertThat(next.isUnsigned()).isFalse();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> next.takeOver(AssignmentFixture.MADE_AT));
    }

    @Test
    void aReplyThatSolvesNothingNeedsAFinalGround() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Verdict(Outcome.NOT_SOLVED, null))
                .matches(refusal -> refusal.type() == AssignmentProblem.FINAL_GROUND_MISSING)
                .matches(refusal -> refusal.faults().getFirst().field().equals("finalGround"));
    }

    @Test
    void aReplyThatSolvesTheMatterHasNoFinalGround() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Verdict(Outcome.SOLVED, FinalGround.UNFOUNDED))
                .matches(refusal -> refusal.type() == AssignmentProblem.FINAL_GROUND_WITHOUT_CAUSE);
    }
}
