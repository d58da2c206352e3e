package org.zhuoluo.assignment.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.zhuoluo.workingtime.Deadline;
import org.zhuoluo.workingtime.WorkingCalendar;

/** Turns limits into deadlines by one version of the calendar. */
public record WorkingClock(WorkingCalendar calendar) {
    /** With less working time left, a day is over for whoever must decide on it. */
    private static final Duration ENOUGH_OF_A_DAY = Duration.ofHours(2);

    public Deadline due(Limit limit, Instant opened) {
        return switch (limit.measure()) {
            case WORKING_DAYS -> calendar.plusWorkingDays(opened, limit.amount());
            case WORKING_HOURS -> calendar.plusWorkingHours(opened, Duration.ofHours(limit.amount()));
            case SAME_WORKING_DAY -> calendar.sameWorkingDay(opened, ENOUGH_OF_A_DAY, LocalTime.NOON);
            case NONE -> throw new IllegalArgumentException("nothing is counted to a moment that was set");
        };
    }

    /**
     * The deadline after a pause gives back what the pause took: for a limit in days, each working day on which the clock
     * stood still at midnight; for a limit in hours, the working time.
     */
    public Deadline afterPause(Limit limit, Deadline before, Instant paused, Instant resumed) {
        return switch (limit.measure()) {
            case WORKING_DAYS, SAME_WORKING_DAY, NONE -> {
                int lost = workingDaysBetween(paused, resumed);
                yield lost == 0 ? before : calendar.plusWorkingDays(before.due().minusNanos(1), lost);
            }
            case WORKING_HOURS -> {
                Duration lost = calendar.workingTimeBetween(paused, resumed);
                yield lost.isZero() ? before : calendar.plusWorkingHours(before.due(), lost);
            }
        };
    }

    /** 24:00 of that day, working or not. */
    public Deadline endOf(LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(WorkingCalendar.ZONE).toInstant();
        return new Deadline(end, day, !calendar.days().covers(day));
    }

    /** The version of the announced days by which this clock counts. */
    public int version() {
        return calendar.days().version();
    }

    private int workingDaysBetween(Instant from, Instant to) {
        LocalDate last = LocalDate.ofInstant(to, WorkingCalendar.ZONE);
        int days = 0;
        for (LocalDate day = LocalDate.ofInstant(from, WorkingCalendar.ZONE).plusDays(1);
                !day.isAfter(last);
                day = day.plusDays(1)) {
            days += calendar.isWorkingDay(day) ? 1 : 0;
        }
        return days;
    }
}
