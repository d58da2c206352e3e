package org.zhuoluo.assignment.reading;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many assignments a list holds and how they stand, all of one moment. */
@Schema(name = "AssignmentCounts")
record AssignmentCountsView(
        @Schema(description = "The moment that overdue, today, soon and this week are measured from")
        Instant at,

        @Schema(examples = "23") long total,
        @Schema(description = "待签收", examples = "4") long unsigned,
        @Schema(description = "退单待裁定", examples = "1") long returned,
        @Schema(description = "已逾期", examples = "2") long overdue,

        @Schema(description = "今日到期, not overdue yet", examples = "3")
        long dueToday,

        @Schema(description = "即将到期, by default until the end of the next working day", examples = "5")
        long dueSoon,

        @Schema(description = "本周到期, until Sunday", examples = "9")
        long dueThisWeek,

        @Schema(
                description = "暂停计时: no clock of the unit runs, for instance while the enterprise owes something",
                examples = "0")
        long waiting) {
    static AssignmentCountsView of(Tally tally, DeskTime time) {
        return new AssignmentCountsView(
                time.now(),
                tally.total(),
                tally.of(Standing.UNSIGNED),
                tally.of(Standing.RETURNED),
                tally.of(Standing.OVERDUE),
                tally.of(Standing.DUE_TODAY),
                tally.of(Standing.DUE_SOON),
                tally.of(Standing.DUE_THIS_WEEK),
                tally.of(Standing.WAITING));
    }
}
