package org.zhuoluo.assignment.routing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.time.PlausibleTime;
import org.zhuoluo.workingtime.WorkingCalendar;

/** When a rule holds, by the clock of Asia/Shanghai; what is left empty sets no bound. */
@Schema(name = "RoutingWindow")
record TimeWindow(
        @Schema(description = "The first day", examples = "2026-12-01") @Nullable @PlausibleTime
        LocalDate from,

        @Schema(description = "The last day", examples = "2027-02-28") @Nullable @PlausibleTime
        LocalDate until,

        @Schema(examples = "[\"SATURDAY\", \"SUNDAY\"]") Set<DayOfWeek> weekdays,

        @Schema(description = "From this time of the day on, with hoursUntil only", examples = "17:30") @Nullable
        LocalTime hoursFrom,

        @Schema(
                description = "Up to this time, not included; before hoursFrom it is meant of the next morning",
                examples = "09:00")
        @Nullable
        LocalTime hoursUntil) {
    static final TimeWindow ALWAYS = new TimeWindow(null, null, Set.of(), null, null);

    TimeWindow {
        weekdays = Set.copyOf(Objects.requireNonNullElse(weekdays, Set.of()));
    }

    boolean holds(Instant at) {
        ZonedDateTime local = at.atZone(WorkingCalendar.ZONE);
        return holds(local.toLocalDate()) && holds(local.toLocalTime());
    }

    private boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(from))
                && (until == null || !day.isAfter(until))
                && (weekdays.isEmpty() || weekdays.contains(day.getDayOfWeek()));
    }

    private boolean holds(LocalTime time) {
        if (hoursFrom == null || hoursUntil == null) {
            return true;
        }
        boolean begun = !time.isBefore(hoursFrom);
        boolean notOver = time.isBefore(hoursUntil);
        return hoursFrom.isBefore(hoursUntil) ? begun && notOver : begun || notOver;
    }

    /** Whatever moment lies in the narrower one lies in this. */
    boolean covers(TimeWindow narrower) {
        return (from == null || narrower.from != null && !narrower.from.isBefore(from))
                && (until == null || narrower.until != null && !narrower.until.isAfter(until))
                && (weekdays.isEmpty() || !narrower.weekdays.isEmpty() && weekdays.containsAll(narrower.weekdays))
                && coversHours(narrower);
    }

    /** Hours that overlap in part, or turn with the night, are left to people. */
    private boolean coversHours(TimeWindow narrower) {
        if (hoursFrom == null || hoursUntil == null) {
            return true;
        }
        if (narrower.hoursFrom == null || narrower.hoursUntil == null) {
            return false;
        }
        return hoursFrom.equals(narrower.hoursFrom) && hoursUntil.equals(narrower.hoursUntil)
                || hoursFrom.isBefore(hoursUntil)
                        && narrower.hoursFrom.isBefore(narrower.hoursUntil)
                        && !narrower.hoursFrom.isBefore(hoursFrom)
                        && !narrower.hoursUntil.isAfter(hoursUntil);
    }
}
