package org.zhuoluo.assignment.plan;

import static org.zhuoluo.assignment.assignment.AssignmentProblem.STEP_DATES;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.Refusal;

/** The steps that are to be taken from now on; the enterprise reads all of it. */
record PlanRequest(
        @Schema(
                description =
                        "In the order of their days. They take the place of all that are still to be taken; none at all gives the plan up")
        @NotNull
        @Size(max = 20)
        List<@Valid @NotNull Step> steps,

        @Schema(
                description = "Why the plan changed; required while steps of it are still to be taken",
                examples = "设备到货推迟两周，后续步骤相应顺延。")
        @Size(max = 1000)
        @Nullable
        String reason) {
    private static final int LONGEST_YEARS = 3; // beyond it no calendar says anything, and no plan is one

    @Schema(name = "PlannedStep", description = "What is to be done until when")
    record Step(
            @Schema(examples = "完成增容方案并送贵公司确认") @NotBlank @Size(max = 200)
            String title,

            @Schema(description = "Its last day: after today, within three years", examples = "2026-12-11") @NotNull
            LocalDate dueDate) {}

    boolean isReasoned() {
        return reason != null && !reason.isBlank();
    }

    void check(LocalDate today) {
        LocalDate earliest = today.plusDays(1);
        LocalDate latest = today.plusYears(LONGEST_YEARS);
        for (int i = 0; i < steps.size(); i++) {
            LocalDate day = steps.get(i).dueDate();
            if (day.isBefore(earliest) || day.isAfter(latest)) {
                throw Refusal.of(STEP_DATES)
                        .field(
                                "steps[" + i + "].dueDate",
                                "请选择 %s 至 %s 之间的日期，且不早于上一步".formatted(earliest, latest),
                                "Please choose a day from %s to %s, not before that of the step before it"
                                        .formatted(earliest, latest));
            }
            earliest = day;
        }
    }
}
