package org.zhuoluo.assignment.machine;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.assignment.assignment.AssignmentStatus;
import org.zhuoluo.assignment.assignment.UnitRole;

/** What happened to an assignment, and where it stood then; what it says now is asked of the assignment itself. */
@Schema(name = "AssignmentChange")
record ChangeView(
        @Schema(description = "Grows from change to change, with gaps that mean nothing", examples = "1042")
        String position,

        @Schema(
                description =
                        "MADE 交办, SIGNED 签收, PROGRESS 进展, CONTACT 联系, RETURNED 退单, RULED 裁定, ASSISTANCE_ASKED 请求协办, "
                                + "OPINION_GIVEN 提出协办意见, OPINION_RECEIVED 收到协办意见, REPLIED 答复, HANDED_ON 移交, LEFT_SCOPE 移出管辖范围, CANCELLED 取消; "
                                + "more may be added",
                examples = "MADE")
        ChangeType type,

        @Schema(examples = "交办") String typeLabel,
        UUID assignmentId,
        @Schema(examples = "261123000017426") String appealNumber,
        @Schema(examples = "1") int round,

        @Schema(description = "Whose assignment it is: the unit itself or one below it", examples = "U-HOUSING")
        String unit,

        @Schema(description = "LEAD 主办, PART 分办, ASSISTING 协办", examples = "LEAD")
        UnitRole role,

        @Schema(description = "Where the assignment stood then", examples = "MADE")
        AssignmentStatus status,

        Instant changedAt) {
    static ChangeView of(AssignmentChange change, Language language) {
        return new ChangeView(
                Long.toString(change.position()),
                change.type(),
                change.type().label(language),
                change.assignmentId(),
                change.appealNumber(),
                change.round(),
                change.unit(),
                change.role(),
                change.status(),
                change.changedAt());
    }
}
