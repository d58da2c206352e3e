package org.zhuoluo.assignment.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.assignment.assignment.PlanStep;
import org.zhuoluo.assignment.assignment.StepStatus;

/** A dated step by which the unit goes about the matter, and what came of it. */
@Schema(name = "Step")
record StepView(
        UUID id,

        @Schema(description = "By which it is reported", examples = "1")
        int number,

        @Schema(examples = "完成增容方案并送贵公司确认") String title,
        @Schema(examples = "2026-12-11") LocalDate dueDate,

        @Schema(description = "PLANNED 待完成, REPORTED 已完成, DROPPED 已取消", examples = "REPORTED")
        StepStatus status,

        @Schema(examples = "已完成") String statusLabel,

        @Schema(description = "Whether it was reported after its day, or is still to be taken though its day is over")
        boolean late,

        @Schema(examples = "power.a") String plannedBy,
        Instant plannedAt,

        @Schema(description = "What was done", examples = "增容方案已完成，贵公司已于十二月九日签字确认。") @Nullable
        String report,

        @Schema(description = "Whether the enterprise sees the report; the step itself it always sees")
        boolean publicReport,

        @Schema(description = "Files that go with the report, by their ids")
        List<UUID> attachments,

        @Schema(description = "Who reported or dropped it", examples = "power.a") @Nullable
        String endedBy,

        @Nullable Instant endedAt) {
    static StepView of(PlanStep step, Horizon horizon, UnaryOperator<String> decrypt, Instant now, Language language) {
        boolean open = !horizon.shows(step.endedAt());
        StepStatus status = open ? StepStatus.PLANNED : step.status();
        String report = open ? null : step.textEncrypted();
        return new StepView(
                step.id(),
                step.number(),
                decrypt.apply(step.titleEncrypted()),
                step.dueDate(),
                status,
                status.label(language),
                open ? step.isDueBy(horizon.latest(now)) : step.isLateBy(now),
                step.plannedBy(),
                step.plannedAt(),
                report == null ? null : decrypt.apply(report),
                !open && step.isPublicReport(),
                open ? List.of() : step.attachments(),
                open ? null : step.endedBy(),
                open ? null : step.endedAt());
    }
}
