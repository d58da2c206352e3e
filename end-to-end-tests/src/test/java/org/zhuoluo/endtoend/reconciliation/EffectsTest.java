package org.zhuoluo.endtoend.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EffectsTest {
    private static final DrivenAppeal ONCE = new DrivenAppeal("one", "enterprise1", 1);
    private static final DrivenAppeal REOPENED = new DrivenAppeal("two", "enterprise1", 2);

    @Test
    void anAppealOfOneRoundIsNeverReopened() {
        assertThat(Effects.expected(List.of(ONCE), Effects.TIMELINE))
                .containsOnlyOnce("one SUBMITTED", "one ASSIGNED", "one RATED", "one CLOSED")
                .doesNotContain("one REOPENED");
    }

    @Test
    void aReopenedAppealDoesEverythingButItsBeginningAndEndTwice() {
        assertThat(Effects.expected(List.of(REOPENED), Effects.TIMELINE))
                .containsOnlyOnce("two SUBMITTED", "two ACCEPTED", "two REOPENED", "two CLOSED")
                .filteredOn("two ASSIGNED"::equals)
                .hasSize(2);
    }

    @Test
    void dutiesAreAcceptOnceAndTheRestInEveryRound() {
        assertThat(Effects.duties(List.of(REOPENED)))
                .hasSize(11)
                .contains("two ACCEPT of round 1 MET", "two RATE of round 2 MET")
                .doesNotContain("two ACCEPT of round 2 MET");
    }
}
