package org.zhuoluo.assignment.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.AssignmentStatus;
import org.zhuoluo.assignment.assignment.RoutedBy;
import org.zhuoluo.assignment.assignment.UnitRole;
import org.zhuoluo.assignment.matter.Matter;

/** A line of a desk's list. */
@Schema(name = "Assignment")
record AssignmentView(
        AssignmentId id,
        UUID appealId,
        @Schema(examples = "261123000017426") String appealNumber,
        @Schema(examples = "1") int round,

        @Schema(
                description =
                        "MADE 已交办, SIGNED 已签收, RETURNED 退单待裁定, ON_LEDGER 挂账, REPLIED 已答复, ADVISED 已提意见, TRANSFERRED 已移交, CANCELLED 已取消",
                examples = "MADE")
        AssignmentStatus status,

        @Schema(examples = "已交办") String statusLabel,

        @Schema(examples = "园区电压不稳影响生产") String title,

        @Schema(description = "The appellant, by the alias of this appeal", examples = "企业-7Q2M")
        String appellant,

        boolean confidential,
        @Schema(examples = "020102") @Nullable String issueType,
        @Schema(examples = "339901") String area,

        @Schema(description = "LEAD 主办, PART 分办, ASSISTING 协办", examples = "LEAD")
        UnitRole role,

        @Schema(examples = "主办") String roleLabel,

        @Schema(examples = "U-POWER") String unit,
        @Schema(examples = "P-POWER") String post,

        @Schema(description = "Who is to do it, where somebody was named beside the post", examples = "power.c")
        @Nullable
        String person,

        @Schema(description = "RULE 规则派单, COORDINATOR 人工交办, RULING 退单裁定, UNIT 单位请求协办", examples = "RULE")
        RoutedBy routedBy,

        @Schema(description = "The version of the catalogue that set the limits; 0 where none did", examples = "1")
        int catalogueVersion,

        @Schema(description = "Whether it was given as complex 复杂事项, with the catalogue's limit to reply for such")
        boolean complex,

        Instant madeAt,
        Instant signDueAt,

        @Schema(description = "As it was handed over; the duty may be due at another moment by now, see nextDuty")
        Instant replyDueAt,

        @Schema(description = "The last day on which the reply is in time", examples = "2026-12-02")
        LocalDate replyDueDate,

        @Schema(
                description =
                        "The nearest duty that the unit owes on it; none while no clock runs, or when it has ended")
        @Nullable
        NextDutyView nextDuty,

        @Nullable Instant signedAt,

        @Schema(description = "When it was replied to, advised on, handed on or cancelled") @Nullable
        Instant endedAt) {
    static AssignmentView of(Assignment assignment, Matter matter, String title, Instant now, Language language) {
        var handover = assignment.handover();
        return new AssignmentView(
                assignment.id(),
                matter.appealId(),
                matter.appealNumber(),
                assignment.round().round(),
                assignment.status(),
                assignment.status().label(language),
                title,
                matter.appellantAlias(),
                matter.isConfidential(),
                handover.issueType(),
                handover.area(),
                handover.role(),
                handover.role().label(language),
                handover.unit(),
                handover.post(),
                handover.person(),
                handover.routedBy(),
                handover.catalogueVersion(),
                handover.complex(),
                assignment.madeAt(),
                handover.signDueAt(),
                handover.replyDueAt(),
                NextDutyView.lastDayBefore(handover.replyDueAt()),
                NextDutyView.of(assignment.nextDuty(), now, language),
                assignment.signedAt(),
                assignment.endedAt());
    }
}
