package org.zhuoluo.assignment.unit;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A leave as whoever may enter it sees it. */
@Schema(name = "Leave")
record LeaveView(
        UUID id,
        @Schema(examples = "power.a") String account,

        @Schema(description = "The first day away", examples = "2026-11-24")
        LocalDate from,

        @Schema(description = "The last day away", examples = "2026-11-27")
        LocalDate to,

        @Schema(description = "Whether it does not take place after all")
        boolean cancelled,

        @Schema(examples = "power.a") String enteredBy) {
    static LeaveView of(Leave leave) {
        return new LeaveView(
                leave.id(), leave.account(), leave.firstDay(), leave.lastDay(), leave.isCancelled(), leave.enteredBy());
    }
}
