package org.zhuoluo.assignment.machine;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentStatus;
import org.zhuoluo.assignment.assignment.UnitRole;

/** Where an assignment stands now; its words are asked of the assignment itself. */
@Schema(name = "ExportedAssignment")
record ExportedView(
        UUID assignmentId,
        @Schema(examples = "261123000017426") String appealNumber,
        @Schema(examples = "1") int round,
        @Schema(examples = "U-HOUSING") String unit,

        @Schema(description = "LEAD 主办, PART 分办, ASSISTING 协办", examples = "LEAD")
        UnitRole role,

        AssignmentStatus status,
        Instant madeAt,
        @Nullable Instant signedAt,

        @Schema(description = "When it was replied to, advised on, handed on or cancelled") @Nullable
        Instant endedAt) {
    static ExportedView of(Assignment assignment) {
        return new ExportedView(
                assignment.id().value(),
                assignment.appealNumber(),
                assignment.round().round(),
                assignment.handover().unit(),
                assignment.handover().role(),
                assignment.status(),
                assignment.madeAt(),
                assignment.signedAt(),
                assignment.endedAt());
    }
}
