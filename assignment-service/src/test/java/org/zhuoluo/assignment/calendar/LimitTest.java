package org.zhuoluo.assignment.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.zhuoluo.assignment.Fixtures.local;
import static org.zhuoluo.assignment.Fixtures.shippedClock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhuoluo.workingtime.Deadline;

class LimitTest {
    @ParameterizedTest
    @ValueSource(strings = {"7wd", "4wh"})
    void isWrittenAsItIsRead(String text) {
        assertThat(Limit.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "wd", "0wd", "-1wd", "7 wd", "7d", "7wdx"})
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

    @Test
    void aPauseGivesBackTheWorkingTimeOfALimitInHours() {
        WorkingClock clock = shippedClock();
        Limit limit = Limit.parse("4wh");
        Deadline before = clock.due(limit, local("2026-11-26T09:00")); // 14:30

        Deadline after = clock.afterPause(limit, before, local("2026-11-26T10:00"), local("2026-11-26T13:30"));

        assertThat(after.due()).isEqualTo(local("2026-11-26T16:30"));
    }
}
