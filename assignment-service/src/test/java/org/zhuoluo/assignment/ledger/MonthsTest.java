package org.zhuoluo.assignment.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhuoluo.assignment.Fixtures;
import org.zhuoluo.workingtime.WorkingCalendar;

class MonthsTest {
    private static final WorkingCalendar CALENDAR = Fixtures.shippedClock().calendar();

    /** November 2026 ends on a Monday; before the holidays of October the last days of September are few. */
    @ParameterizedTest
    @CsvSource({"2026-11-02, 2026-11", "2026-11-23, 2026-11", "2026-11-24, 2026-12", "2026-11-30, 2026-12"})
    void theFirstReportIsForTheMonthThatStillHasFiveWorkingDays(LocalDate approved, YearMonth first) {
        assertThat(Months.first(CALENDAR, approved, 5)).isEqualTo(first);
    }

    @Test
    void theDutyOfAMonthIsTheSameForWhoeverReckonsItAndAnotherForEveryOtherMonthAndEntry() {
        UUID entry = UUID.randomUUID();
        var december = TrackedMonth.of(YearMonth.of(2026, 12), CALENDAR.lastWorkingDayOf(YearMonth.of(2026, 12)));
        var january = TrackedMonth.of(YearMonth.of(2027, 1), CALENDAR.lastWorkingDayOf(YearMonth.of(2027, 1)));

        assertThat(december.dutyOf(entry)).isEqualTo(december.dutyOf(entry));
        assertThat(december.dutyOf(entry)).isNotEqualTo(january.dutyOf(entry));
        assertThat(december.dutyOf(entry)).isNotEqualTo(december.dutyOf(UUID.randomUUID()));
    }
}
