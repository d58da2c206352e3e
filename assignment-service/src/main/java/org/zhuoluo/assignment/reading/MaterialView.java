package org.zhuoluo.assignment.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.assignment.assignment.MaterialRequest;
import org.zhuoluo.assignment.assignment.MaterialStatus;

/** What a unit asked of the enterprise and what came of it; both of them see it. */
@Schema(name = "MaterialRequest")
record MaterialView(
        UUID id,
        UUID appealId,
        @Schema(examples = "1") int round,

        @Schema(description = "PENDING 待企业补充, GIVEN 已补充, LAPSED 逾期未补充, DROPPED 无需补充", examples = "PENDING")
        MaterialStatus status,

        @Schema(examples = "待企业补充") String statusLabel,
        @Schema(examples = "请提供近三个月电费单和产线设备清单。") String text,
        Instant askedAt,

        @Schema(description = "From this moment on it can no longer be given")
        Instant dueAt,

        @Schema(description = "The last day on which it can be given", examples = "2026-12-01")
        LocalDate dueDate,

        @Schema(examples = "电费单和设备清单见附件。") @Nullable String answer,

        @Schema(description = "Files that came with it, by their ids")
        List<UUID> attachments,

        @Schema(description = "When it was given, or its time was over") @Nullable
        Instant endedAt) {
    /**
     * @param wanted whether a unit still owes the answer for which it is needed
     */
    static MaterialView of(
            MaterialRequest request,
            boolean wanted,
            Horizon horizon,
            UnaryOperator<String> decrypt,
            Language language) {
        boolean ended = horizon.shows(request.endedAt());
        String answer = ended ? request.answerEncrypted() : null;
        MaterialStatus status = horizon.isOver() && !ended ? MaterialStatus.PENDING : request.statusIf(wanted);
        return new MaterialView(
                request.id(),
                request.round().appealId(),
                request.round().round(),
                status,
                status.label(language),
                decrypt.apply(request.questionEncrypted()),
                request.askedAt(),
                request.dueAt(),
                request.dueDate(),
                answer == null ? null : decrypt.apply(answer),
                ended ? request.attachments() : List.of(),
                ended ? request.endedAt() : null);
    }
}
