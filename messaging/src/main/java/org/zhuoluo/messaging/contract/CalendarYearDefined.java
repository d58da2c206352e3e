package org.zhuoluo.messaging.contract;

import java.time.LocalDate;
import java.util.List;

/** The days of one year that differ from Monday to Friday: days off, and weekend days on which people work. */
@EventType("calendar-year.defined.v1")
public record CalendarYearDefined(
        int year, int version, String notice, List<LocalDate> daysOff, List<LocalDate> workingWeekendDays)
        implements ReferenceEvent {}
