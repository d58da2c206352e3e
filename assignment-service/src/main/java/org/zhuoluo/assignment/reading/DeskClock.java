package org.zhuoluo.assignment.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.zhuoluo.assignment.calendar.Calendars;
import org.zhuoluo.workingtime.WorkingCalendar;

/** Says what today, this week and soon are. */
@ApplicationScoped
class DeskClock {
    private final InstantSource clock;
    private final Calendars calendars;
    private final DeskConfig config;

    DeskClock(InstantSource clock, Calendars calendars, DeskConfig config) {
        this.clock = clock;
        this.calendars = calendars;
        this.config = config;
    }

    DeskTime time() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
        return new DeskTime(
                now,
                endOf(today),
                endOf(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))),
                calendars.clock().due(config.dueSoon(), now).due());
    }

    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }

    static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }
}
