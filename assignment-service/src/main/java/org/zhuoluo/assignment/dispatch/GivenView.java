package org.zhuoluo.assignment.dispatch;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.AssignmentStatus;
import org.zhuoluo.assignment.assignment.UnitRole;

/** The assignment that came of an act of the coordinator. */
@Schema(name = "Given")
record GivenView(
        AssignmentId id,
        @Schema(examples = "U-HOUSING") String unit,

        @Schema(description = "LEAD 主办, PART 分办, ASSISTING 协办", examples = "LEAD")
        UnitRole role,

        @Schema(examples = "MADE") AssignmentStatus status) {
    static GivenView of(Assignment assignment) {
        return new GivenView(
                assignment.id(),
                assignment.handover().unit(),
                assignment.handover().role(),
                assignment.status());
    }
}
