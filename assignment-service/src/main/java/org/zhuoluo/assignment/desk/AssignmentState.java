package org.zhuoluo.assignment.desk;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.AssignmentStatus;

/** Where an assignment stands after an act. */
@Schema(name = "AssignmentState")
record AssignmentState(
        AssignmentId id,

        @Schema(
                description =
                        "MADE 已交办, SIGNED 已签收, RETURNED 退单待裁定, ON_LEDGER 挂账, REPLIED 已答复, ADVISED 已提意见, TRANSFERRED 已移交, CANCELLED 已取消",
                examples = "SIGNED")
        AssignmentStatus status,

        @Nullable Instant signedAt,

        @Schema(description = "When it was replied to, advised on, handed on or cancelled") @Nullable
        Instant endedAt) {
    static AssignmentState of(Assignment assignment) {
        return new AssignmentState(assignment.id(), assignment.status(), assignment.signedAt(), assignment.endedAt());
    }
}
