package org.zhuoluo.assignment.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a unit, a post or a person has to do. */
@Schema(name = "Workload")
record WorkloadView(
        @Schema(description = "The code of the unit or of the post, or the account of the person", examples = "U-POWER")
        String code,

        @Schema(description = "Of the unit or the post, in the caller's language", examples = "云州供电公司") @Nullable
        String name,

        @Schema(description = "The unit; none for a person", examples = "U-POWER") @Nullable
        String unit,

        @Schema(
                description = "Assignments that are still to be answered, as far as the caller sees them",
                examples = "23")
        long open,

        @Schema(examples = "4") long unsigned,
        @Schema(examples = "1") long returned,
        @Schema(examples = "2") long overdue,

        @Schema(description = "Due until Sunday and not overdue", examples = "9")
        long dueThisWeek) {
    static WorkloadView of(Bearer bearer, Tally tally) {
        return new WorkloadView(
                bearer.code(),
                bearer.name(),
                bearer.unit(),
                tally.total(),
                tally.of(Standing.UNSIGNED),
                tally.of(Standing.RETURNED),
                tally.of(Standing.OVERDUE),
                tally.of(Standing.DUE_THIS_WEEK));
    }
}
