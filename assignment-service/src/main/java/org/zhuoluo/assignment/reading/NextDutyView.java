package org.zhuoluo.assignment.reading;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.assignment.assignment.NextDuty;
import org.zhuoluo.assignment.supervision.ObligationKind;
import org.zhuoluo.workingtime.WorkingCalendar;

/** What the unit has to do next on an assignment. */
@Schema(name = "NextDuty")
record NextDutyView(
        @Schema(examples = "SIGN") ObligationKind kind,
        @Schema(examples = "签收") String kindLabel,
        Instant dueAt,

        @Schema(description = "The last day on which it is in time", examples = "2026-11-24")
        LocalDate dueDate,

        boolean overdue) {
    static @Nullable NextDutyView of(NextDuty next, Instant now, Language language) {
        ObligationKind kind = next.kind();
        return kind == null
                ? null
                : new NextDutyView(
                        kind, kind.label(language), next.dueAt(), lastDayBefore(next.dueAt()), next.isOverdue(now));
    }

    /** A deadline at 24:00 is the first moment of the next day. */
    static LocalDate lastDayBefore(Instant due) {
        return LocalDate.ofInstant(due.minusNanos(1), WorkingCalendar.ZONE);
    }
}
