package org.zhuoluo.assignment.ledger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.api.time.PlausibleTime;

/** Why a matter cannot be settled now, and how it will be. */
record LedgerRequest(
        @Schema(description = "Why it cannot be settled now, for the house", examples = "道路红线调整须待国土空间规划批复。")
        @NotBlank
        @Size(max = 5000)
        String reason,

        @Schema(description = "What will be done until when, for the house", examples = "一月完成方案，三月底前进场施工。")
        @NotBlank
        @Size(max = 10_000)
        String plan,

        @Schema(description = "The last day of the plan, after today", examples = "2027-03-31") @NotNull @PlausibleTime
        LocalDate planEndDate,

        @Schema(
                description =
                        "When the supervisor looks at it again: after today, at the end of the plan at the latest",
                examples = "2026-12-31")
        @NotNull
        @PlausibleTime
        LocalDate nextReviewDate,

        @Schema(description = "An old matter 历史遗留", examples = "true")
        boolean legacy,

        @Schema(description = "A promise of the government is behind it 承诺兑现", examples = "false")
        boolean promise,

        @Schema(description = "What the enterprise is told", examples = "因规划调整，该路段改造计划于明年三月底前完成，其间每月向贵公司反馈进展。")
        @NotBlank
        @Size(max = 5000)
        String explanation) {
    void check(LocalDate today) {
        if (!planEndDate.isAfter(today)) {
            throw Refusal.of(LedgerProblem.LEDGER_DATES)
                    .field("planEndDate", "请选择今天之后的日期", "Please choose a day after today");
        }
        checkReview(nextReviewDate, today, planEndDate);
    }

    static void checkReview(LocalDate review, LocalDate today, LocalDate planEnd) {
        if (!review.isAfter(today) || review.isAfter(planEnd)) {
            throw Refusal.of(LedgerProblem.LEDGER_DATES)
                    .field(
                            "nextReviewDate",
                            "请选择今天之后、计划完成日期当天或之前的日期",
                            "Please choose a day after today, at the end of the plan at the latest");
        }
    }
}
