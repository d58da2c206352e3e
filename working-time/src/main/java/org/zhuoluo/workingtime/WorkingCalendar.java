package org.zhuoluo.workingtime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;

/** Answers when a limit of working days or hours ends, and how much working time lies between two moments. */
public record WorkingCalendar(DayTable days, WorkingHours hours) {
    /** The one zone of the product: China has no other, and no summer time. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    public boolean isWorkingDay(LocalDate date) {
        return days.isWorkingDay(date);
    }

    /** Ends at 24:00 of the n-th working day after the calendar day of opening, whatever the hour of opening. */
    public Deadline plusWorkingDays(Instant opened, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("a limit is at least one working day, not " + n);
        }
        LocalDate openedOn = dateOf(opened);
        LocalDate day = openedOn;
        for (int counted = 0; counted < n; counted++) {
            day = nextWorkingDay(day);
        }
        return new Deadline(startOf(day.plusDays(1)), day, isProvisional(openedOn, day));
    }

    /** Ends as soon as so much working time has passed since opening. */
    public Deadline plusWorkingHours(Instant opened, Duration limit) {
        if (!limit.isPositive()) {
            throw new IllegalArgumentException("a limit is longer than nothing, not " + limit);
        }
        LocalDate openedOn = dateOf(opened);
        LocalDate day = openedOn;
        Duration left = limit;
        Duration today = workingTimeOn(day, opened, startOf(day.plusDays(1)));
        while (today.compareTo(left) < 0) {
            left = left.minus(today);
            day = nextWorkingDay(day);
            today = hours.perDay();
        }
        return new Deadline(momentWithin(day, later(opened, startOf(day)), left), day, isProvisional(openedOn, day));
    }

    /**
     * Ends at 24:00 of the day of opening if that is a working day with at least {@code enough} working time left, otherwise at
     * {@code otherwise} of the next working day.
     */
    public Deadline sameWorkingDay(Instant opened, Duration enough, LocalTime otherwise) {
        LocalDate today = dateOf(opened);
        Instant endOfToday = startOf(today.plusDays(1));
        if (workingTimeOn(today, opened, endOfToday).compareTo(enough) >= 0) {
            return new Deadline(endOfToday, today, isProvisional(today, today));
        }
        LocalDate next = nextWorkingDay(today);
        return new Deadline(at(next, otherwise), next, isProvisional(today, next));
    }

    /** Ends with the last working day of the month. */
    public Deadline lastWorkingDayOf(YearMonth month) {
        LocalDate day = month.atEndOfMonth();
        while (!isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return new Deadline(startOf(day.plusDays(1)), day, !days.covers(month.atEndOfMonth()));
    }

    /** How many working days of the month come after this day. */
    public int workingDaysLeftInMonth(LocalDate today) {
        return (int) today.plusDays(1)
                .datesUntil(YearMonth.from(today).plusMonths(1).atDay(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** Ends with a day that somebody named, worked or not. */
    public Deadline endOf(LocalDate day) {
        return new Deadline(startOf(day.plusDays(1)), day, false);
    }

    /** Nothing passes between a moment and an earlier one. */
    public Duration workingTimeBetween(Instant from, Instant to) {
        Duration total = Duration.ZERO;
        for (LocalDate day = dateOf(from); startOf(day).isBefore(to); day = day.plusDays(1)) {
            total = total.plus(workingTimeOn(day, from, to));
        }
        return total;
    }

    private Duration workingTimeOn(LocalDate day, Instant from, Instant to) {
        if (!isWorkingDay(day)) {
            return Duration.ZERO;
        }
        Duration total = Duration.ZERO;
        for (WorkingHours.Span span : hours.spans()) {
            Instant begin = later(from, at(day, span.from()));
            Instant end = earlier(to, at(day, span.to()));
            if (begin.isBefore(end)) {
                total = total.plus(Duration.between(begin, end));
            }
        }
        return total;
    }

    private Instant momentWithin(LocalDate day, Instant from, Duration limit) {
        Duration left = limit;
        for (WorkingHours.Span span : hours.spans()) {
            Instant begin = later(from, at(day, span.from()));
            Instant end = at(day, span.to());
            Duration length = Duration.between(begin, end);
            if (length.compareTo(left) >= 0) {
                return begin.plus(left);
            }
            left = length.isPositive() ? left.minus(length) : left;
        }
        throw new IllegalStateException(day + " has less working time than " + limit);
    }

    private LocalDate nextWorkingDay(LocalDate after) {
        LocalDate day = after.plusDays(1);
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private boolean isProvisional(LocalDate from, LocalDate to) {
        return !days.covers(from) || !days.covers(to);
    }

    private static LocalDate dateOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
