package org.zhuoluo.assignment.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhuoluo.assignment.assignment.PlanStep;
import org.zhuoluo.assignment.assignment.StepStatus;

/** Where a plan stands after an act; its words are in the file of the assignment. */
@Schema(name = "PlanState")
record PlanState(
        @Schema(description = "How many steps are still to be taken", examples = "2")
        int stepsLeft,

        @Schema(description = "All that were ever planned, by their numbers")
        List<Step> steps) {
    static PlanState of(List<PlanStep> steps) {
        return new PlanState(
                (int) steps.stream().filter(PlanStep::isOpen).count(),
                steps.stream()
                        .map(step -> new Step(step.id(), step.number(), step.dueDate(), step.status()))
                        .toList());
    }

    @Schema(name = "StepState")
    record Step(
            UUID id,

            @Schema(description = "By which it is reported", examples = "1")
            int number,

            @Schema(examples = "2026-12-11") LocalDate dueDate,

            @Schema(description = "PLANNED 待完成, REPORTED 已完成, DROPPED 已取消", examples = "PLANNED")
            StepStatus status) {}
}
