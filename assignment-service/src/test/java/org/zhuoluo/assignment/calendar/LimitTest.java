package org.zhuoluo.assignment.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.zhuoluo.assignment.Fixtures.local;
import static org.zhuoluo.assignment.Fixtures.shippedClock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhuoluo.workingtime.Deadline;

class LimitTest {
    @ParameterizedTest
    @ValueSource(strings = {"7wd", "4wh", "same-day"})
    void isWrittenAsItIsRead(String text) {
        assertThat(Limit.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "wd", "0wd", "-1wd", "7 wd", "7d", "7wdx", "1same-day"})
    void whatIsNoLimitIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Limit.parse(text)).withMessageContaining("7wd");
    }

    @Test
    void aLimitInDaysEndsAtMidnightAndCountsMakeUpSaturdays() {
        // 2026-10-10 is a Saturday on which people work, after the National Day holiday of 1 to 7 October
        Deadline due = shippedClock().due(Limit.parse("3wd"), local("2026-10-07T23:00"));

        assertThat(due.dueDate()).isEqualTo("2026-10-10");
        assertThat(due.due()).isEqualTo(local("2026-10-11T00:00"));
    }

    @Test
    void aLimitInHoursCountsWithinWorkingHoursOnly() {
        Deadline due = shippedClock().due(Limit.parse("4wh"), local("2026-11-27T16:30")); // a Friday

        assertThat(due.due()).isEqualTo(local("2026-11-30T12:00"));
    }

    @ParameterizedTest(name = "{0}: {1} ({2})")
    @CsvSource({
        "2026-11-23T09:00, 2026-11-24T00:00, in the morning",
        "2026-11-23T15:30, 2026-11-24T00:00, two hours before the end of work",
        "2026-11-23T15:31, 2026-11-24T12:00, a minute later",
        "2026-11-23T20:00, 2026-11-24T12:00, after work",
        "2026-11-28T10:00, 2026-11-30T12:00, on a Saturday",
        "2026-10-10T10:00, 2026-10-11T00:00, on a Saturday on which people work",
        "2026-09-30T16:00, 2026-10-08T12:00, before the National Day holiday",
    })
    void theSameDayIsNoonOfTheNextOneWhenTheDayIsNearlyOver(String opened, String due, String why) {
        assertThat(shippedClock().due(Limit.parse("same-day"), local(opened)).due())
                .as(why)
                .isEqualTo(local(due));
    }

    @Test
    void aPauseGivesBackTheWorkingTimeOfALimitInHours() {
        WorkingClock clock = shippedClock();
        Limit limit = Limit.parse("4wh");
        Deadline before = clock.due(limit, local("2026-11-26T09:00")); // 14:30

        Deadline after = clock.afterPause(limit, before, local("2026-11-26T10:00"), local("2026-11-26T13:30"));

        assertThat(after.due()).isEqualTo(local("2026-11-26T16:30"));
    }
}
