package org.zhuoluo.workingtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.zhuoluo.workingtime.Calendars.at;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    private final WorkingCalendar calendar = Calendars.of2025And2026();

    @ParameterizedTest(name = "{0} and {1} working days: {2} ({3})")
    @CsvSource({
        "2026-11-23T10:00, 1, 2026-11-24, an ordinary Monday",
        "2026-11-20T10:00, 1, 2026-11-23, over a weekend",
        "2026-11-21T10:00, 1, 2026-11-23, opened on a Saturday",
        "2026-11-23T10:00, 7, 2026-12-02, the default limit of a reply",
        "2026-09-30T10:00, 1, 2026-10-08, over the National Day holiday",
        "2026-10-03T10:00, 1, 2026-10-08, opened in the holiday",
        "2026-10-08T10:00, 2, 2026-10-10, the Saturday that makes up for the holiday counts",
        "2026-10-10T10:00, 1, 2026-10-12, opened on the make-up Saturday",
        "2026-02-13T10:00, 1, 2026-02-14, the Saturday before the Spring Festival is worked",
        "2026-02-14T10:00, 3, 2026-02-26, over the Spring Festival",
        "2025-12-31T10:00, 1, 2026-01-04, over the year end to a Sunday that is worked",
        "2025-12-30T23:59, 1, 2025-12-31, one minute before midnight is still that day",
        "2025-12-31T00:00, 1, 2026-01-04, midnight is the day that begins",
    })
    void aLimitEndsWithTheLastOfItsWorkingDays(String opened, int n, LocalDate dueDate, String why) {
        Deadline deadline = calendar.plusWorkingDays(at(opened), n);

        assertThat(deadline).as(why).isEqualTo(new Deadline(at(dueDate.plusDays(1) + "T00:00"), dueDate, false));
    }

    @Test
    void aDeadlineBeyondTheLastNoticeFollowsTheOrdinaryWeekAndIsProvisional() {
        Deadline deadline = calendar.plusWorkingDays(at("2026-12-31T10:00"), 2);

        assertThat(deadline).isEqualTo(new Deadline(at("2027-01-05T00:00"), LocalDate.of(2027, 1, 4), true));
    }

    @ParameterizedTest(name = "{0} ends with {1}")
    @CsvSource({
        "2026-11, 2026-11-30, false",
        "2026-05, 2026-05-29, false",
        "2026-12, 2026-12-31, false",
        "2027-01, 2027-01-29, true"
    })
    void aMonthEndsWithItsLastWorkingDay(YearMonth month, LocalDate last, boolean provisional) {
        assertThat(calendar.lastWorkingDayOf(month))
                .isEqualTo(new Deadline(at(last.plusDays(1) + "T00:00"), last, provisional));
    }

    @ParameterizedTest(name = "after {0}: {1}")
    @CsvSource({"2026-11-23, 5", "2026-11-27, 1", "2026-11-30, 0", "2026-09-24, 3", "2026-10-01, 18"})
    void ofAMonthSoManyWorkingDaysAreLeft(LocalDate today, int left) {
        assertThat(calendar.workingDaysLeftInMonth(today)).isEqualTo(left);
    }

    @Test
    void aDayThatSomebodyNamedEndsAtMidnightWorkedOrNot() {
        LocalDate sunday = LocalDate.of(2027, 2, 28);

        assertThat(calendar.endOf(sunday)).isEqualTo(new Deadline(at("2027-03-01T00:00"), sunday, false));
    }

    @Test
    void theLastCoveredDayIsNotProvisional() {
        assertThat(calendar.plusWorkingDays(at("2026-12-30T10:00"), 1).provisional())
                .isFalse();
    }

    @Test
    void anOpeningBeforeTheFirstNoticeIsProvisional() {
        assertThat(calendar.plusWorkingDays(at("2024-12-31T10:00"), 5).provisional())
                .isTrue();
    }

    @Test
    void aLimitOfNoWorkingDaysIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.plusWorkingDays(at("2026-11-23T10:00"), 0));
    }
}
