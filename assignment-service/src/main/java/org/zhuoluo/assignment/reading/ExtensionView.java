package org.zhuoluo.assignment.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.Extension;
import org.zhuoluo.assignment.assignment.ExtensionStatus;

/** A request for more time and what was decided on it; for the house. */
@Schema(name = "Extension")
record ExtensionView(
        UUID id,
        AssignmentId assignmentId,
        UUID appealId,
        @Schema(examples = "261123000017426") String appealNumber,
        @Schema(examples = "U-POWER") String unit,
        @Schema(examples = "339901") String area,

        @Schema(description = "PENDING 待审批, GRANTED 已批准, REFUSED 未批准, DROPPED 已失效", examples = "PENDING")
        ExtensionStatus status,

        @Schema(examples = "待审批") String statusLabel,

        @Schema(description = "When the reply was due as it was asked")
        Instant dueAt,

        @Schema(examples = "2026-12-09") LocalDate newDueDate,
        @Schema(examples = "增容设备到货延迟，预计十二月八日完成安装。") String reason,
        @Schema(examples = "power.a") String askedBy,
        Instant askedAt,

        @Schema(description = "If granted", examples = "2026-12-09") @Nullable
        LocalDate grantedDueDate,

        @Schema(examples = "设备到货确有延迟，同意延期，请按期办结。") @Nullable String explanation,
        @Schema(examples = "supervisor1") @Nullable String decidedBy,
        @Nullable Instant decidedAt) {
    static ExtensionView of(Extension asked, Assignment of, UnaryOperator<String> decrypt, Language language) {
        String explanation = asked.explanationEncrypted();
        ExtensionStatus status = asked.statusWith(of);
        return new ExtensionView(
                asked.id(),
                of.id(),
                of.round().appealId(),
                of.appealNumber(),
                of.handover().unit(),
                of.handover().area(),
                status,
                status.label(language),
                asked.dueAt(),
                asked.newDueDate(),
                decrypt.apply(asked.reasonEncrypted()),
                asked.askedBy(),
                asked.askedAt(),
                asked.grantedDueDate(),
                explanation == null ? null : decrypt.apply(explanation),
                asked.decidedBy(),
                asked.decidedAt());
    }
}
