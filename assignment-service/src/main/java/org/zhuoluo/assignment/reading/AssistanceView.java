package org.zhuoluo.assignment.reading;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.AssignmentStatus;

/** A unit that was asked for its opinion, and what it said; for the house. */
@Schema(name = "Assistance")
record AssistanceView(
        AssignmentId assignmentId,
        @Schema(examples = "U-LAND") String unit,
        @Schema(examples = "ADVISED") AssignmentStatus status,
        Instant askedAt,
        Instant dueAt,

        @Schema(description = "Left out until it is given", examples = "该地块为工业用地，可以办理。") @Nullable
        String opinion) {
    static AssistanceView of(Assignment assisting, Horizon horizon, @Nullable String opinion) {
        return new AssistanceView(
                assisting.id(),
                assisting.handover().unit(),
                statusWithin(horizon, assisting),
                assisting.madeAt(),
                assisting.handover().replyDueAt(),
                horizon.shows(assisting.endedAt()) ? opinion : null);
    }

    private static AssignmentStatus statusWithin(Horizon horizon, Assignment assisting) {
        if (!horizon.isOver() || horizon.shows(assisting.endedAt())) {
            return assisting.status();
        }
        return horizon.shows(assisting.signedAt()) ? AssignmentStatus.SIGNED : AssignmentStatus.MADE;
    }
}
