package org.zhuoluo.assignment.calendar;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A year's announced days as everybody sees them. */
@Schema(name = "CalendarYear")
record CalendarYearView(
        @Schema(examples = "2026") int year,

        @Schema(description = "Grows each time the year is replaced", examples = "1")
        int version,

        @Schema(description = "The notice the days come from", examples = "国务院办公厅关于2026年部分节假日安排的通知")
        String notice,

        @Schema(description = "Days on which nobody works, whatever the day of the week")
        List<LocalDate> daysOff,

        @Schema(description = "Weekend days on which people work (调休)")
        List<LocalDate> workingWeekendDays) {
    static CalendarYearView of(CalendarYear year) {
        return new CalendarYearView(
                year.year(), year.version(), year.notice(), year.daysOff(), year.workingWeekendDays());
    }
}
