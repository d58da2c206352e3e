package org.zhuoluo.assignment.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.zhuoluo.assignment.calendar.Calendars;
import org.zhuoluo.workingtime.Deadline;
import org.zhuoluo.workingtime.WorkingCalendar;

/** Which months are reported on, and until when: each by its last working day. */
@ApplicationScoped
class Months {
    private final Calendars calendars;
    private final LedgerConfig config;

    Months(Calendars calendars, LedgerConfig config) {
        this.calendars = calendars;
        this.config = config;
    }

    /** The month in which the matter came on the ledger, unless too little of it is left to have anything to say. */
    YearMonth first(Instant approved) {
        return first(calendar(), today(approved), config.daysForAFirstReport());
    }

    static YearMonth first(WorkingCalendar calendar, LocalDate today, int daysForAFirstReport) {
        YearMonth month = YearMonth.from(today);
        return calendar.workingDaysLeftInMonth(today) < daysForAFirstReport ? month.plusMonths(1) : month;
    }

    /** A report before its month has begun is none for that month. */
    boolean isReportedNow(TrackedMonth tracked, Instant now) {
        return !tracked.asMonth().isAfter(YearMonth.from(today(now)));
    }

    Deadline due(YearMonth month) {
        return calendar().lastWorkingDayOf(month);
    }

    Deadline endOf(LocalDate day) {
        return calendar().endOf(day);
    }

    static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, WorkingCalendar.ZONE);
    }

    private WorkingCalendar calendar() {
        return calendars.clock().calendar();
    }
}
