package org.zhuoluo.assignment.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhuoluo.assignment.Fixtures.local;
import static org.zhuoluo.assignment.Fixtures.shippedClock;

import org.junit.jupiter.api.Test;

class ObligationTest {
    @Test
    void aDutyIsOverdueFromMidnightOnAndNothingHasToRunForIt() {
        Obligation accept = ObligationFixture.open(ObligationKind.ACCEPT, "1wd", local("2026-11-23T09:12"));

        assertThat(accept.isOverdue(local("2026-11-24T23:59:59.999"))).isFalse();
        assertThat(accept.isOverdue(local("2026-11-25T00:00"))).isTrue();
        assertThat(accept.status()).isEqualTo(ObligationStatus.OPEN);
    }

    @Test
    void whatEndedIsNotOverdueHoweverLateItEnded() {
        Obligation accept = ObligationFixture.open(ObligationKind.ACCEPT, "1wd", local("2026-11-23T09:12"));

        boolean late = accept.meet(local("2026-11-30T09:00")).late();

        assertThat(late).isTrue();
        assertThat(accept.isOverdue(local("2026-12-30T09:00"))).isFalse();
    }

    @Test
    void aPauseGivesBackTheWorkingDaysThatItTookAndNoMore() {
        Obligation accept = ObligationFixture.open(ObligationKind.ACCEPT, "1wd", local("2026-11-26T09:00"));

        accept.pause("SUPPLEMENT_REQUESTED", local("2026-11-26T10:00")); // a Thursday
        var resumed = accept.resume(shippedClock(), local("2026-12-01T09:00")); // Tuesday: Friday, Monday, Tuesday gone

        assertThat(resumed.dueDate()).isEqualTo("2026-12-02"); // Friday and three days
        assertThat(resumed.dueAt()).isEqualTo(local("2026-12-03T00:00"));
    }

    @Test
    void aPauseWithinOneDayTakesNothingFromALimitInDays() {
        Obligation accept = ObligationFixture.open(ObligationKind.ACCEPT, "1wd", local("2026-11-26T09:00"));

        accept.pause("SUPPLEMENT_REQUESTED", local("2026-11-26T10:00"));
        var resumed = accept.resume(shippedClock(), local("2026-11-26T17:00"));

        assertThat(resumed.dueAt()).isEqualTo(local("2026-11-28T00:00"));
    }

    @Test
    void aPausedDutyIsNeverOverdue() {
        Obligation accept = ObligationFixture.open(ObligationKind.ACCEPT, "1wd", local("2026-11-26T09:00"));

        accept.pause("SUPPLEMENT_REQUESTED", local("2026-11-26T10:00"));

        assertThat(accept.isOverdue(local("2027-06-01T00:00"))).isFalse();
    }

    @Test
    void aWindowLapsesAtTheMomentItClosedWheneverThatWasNoticed() {
        Obligation rate = ObligationFixture.open(ObligationKind.RATE, "10wd", local("2026-11-23T09:12"));

        assertThat(rate.ranOut().lapsedAt()).isEqualTo(rate.timing().dueAt()).isEqualTo(local("2026-12-08T00:00"));
    }

    @Test
    void aWindowThatAnAppealWaitsForOutlivesItsTime() {
        Obligation rate = ObligationFixture.open(ObligationKind.RATE, "10wd", local("2026-11-23T09:12"));
        Obligation supplement = ObligationFixture.open(ObligationKind.SUPPLEMENT, "5wd", local("2026-11-23T09:12"));

        rate.ranOut();
        supplement.ranOut();

        assertThat(rate.status()).isEqualTo(ObligationStatus.OPEN);
        assertThat(supplement.status()).isEqualTo(ObligationStatus.LAPSED);
    }

    @Test
    void aDeadlineBeyondTheCalendarIsProvisional() {
        Obligation rate = ObligationFixture.open(ObligationKind.RATE, "10wd", local("2026-12-28T09:00"));

        assertThat(ObligationFacts.opened(rate, null).provisional()).isTrue();
    }
}
