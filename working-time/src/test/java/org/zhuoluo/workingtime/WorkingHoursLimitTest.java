package org.zhuoluo.workingtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.zhuoluo.workingtime.Calendars.at;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingHoursLimitTest {
    private final WorkingCalendar calendar = Calendars.of2025And2026();

    @ParameterizedTest(name = "{0} and {1}: {2} ({3})")
    @CsvSource({
        "2026-11-23T09:00, PT2H, 2026-11-23T11:00, within the morning",
        "2026-11-23T11:00, PT4H, 2026-11-23T16:30, over the lunch break",
        "2026-11-23T13:30, PT4H, 2026-11-23T17:30, until the very end of the day",
        "2026-11-23T13:30, PT4H1S, 2026-11-24T09:00:01, one second more",
        "2026-11-23T12:30, PT4H, 2026-11-23T17:30, opened in the lunch break",
        "2026-11-23T06:00, PT3H, 2026-11-23T12:00, opened before work",
        "2026-11-23T20:00, PT4H, 2026-11-24T14:30, opened after work",
        "2026-09-30T16:00, PT4H, 2026-10-08T11:30, over the National Day holiday",
        "2026-10-09T17:00, PT1H, 2026-10-10T09:30, on to the make-up Saturday",
        "2025-12-31T17:00, PT1H, 2026-01-04T09:30, over the year end to a Sunday that is worked",
        "2026-11-23T09:00, PT14H, 2026-11-24T17:30, two whole days",
    })
    void aLimitOfHoursEndsWhenSoMuchWorkingTimeHasPassed(String opened, Duration limit, String due, String why) {
        Deadline deadline = calendar.plusWorkingHours(at(opened), limit);

        assertThat(deadline).as(why).isEqualTo(new Deadline(at(due), LocalDate.parse(due.substring(0, 10)), false));
    }

    @Test
    void hoursBeyondTheLastNoticeAreProvisional() {
        assertThat(calendar.plusWorkingHours(at("2026-12-31T17:00"), Duration.ofHours(1)))
                .isEqualTo(new Deadline(at("2027-01-01T09:30"), LocalDate.of(2027, 1, 1), true));
    }

    @Test
    void aLimitOfNoTimeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.plusWorkingHours(at("2026-11-23T10:00"), Duration.ZERO));
    }

    @Test
    void aPlaceMayKeepOtherHours() {
        var summer = new WorkingCalendar(calendar.days(), WorkingHours.parse("08:30-12:00, 15:00-18:00"));

        assertThat(summer.plusWorkingHours(at("2026-07-01T11:00"), Duration.ofHours(4))
                        .due())
                .isEqualTo(at("2026-07-01T18:00"));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2026-11-23T00:00, 2026-11-24T00:00, PT7H",
        "2026-11-20T17:00, 2026-11-23T09:30, PT1H",
        "2026-11-23T12:10, 2026-11-23T13:20, PT0S",
        "2026-09-30T17:30, 2026-10-08T09:00, PT0S",
        "2026-10-10T00:00, 2026-10-11T00:00, PT7H",
        "2026-11-23T10:00, 2026-11-23T09:00, PT0S",
        "2026-11-24T10:00, 2026-11-23T09:00, PT0S",
    })
    void onlyWorkingTimeIsCountedBetweenTwoMoments(String from, String to, Duration passed) {
        assertThat(calendar.workingTimeBetween(at(from), at(to))).isEqualTo(passed);
    }
}
