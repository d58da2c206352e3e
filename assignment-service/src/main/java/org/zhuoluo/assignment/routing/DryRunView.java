package org.zhuoluo.assignment.routing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far a dry run is, and what it found so far. */
@Schema(name = "DryRun")
record DryRunView(
        UUID id,

        @Schema(description = "The set that is tried", examples = "2")
        int ruleSet,

        @Schema(description = "The set in force when it was asked for; 0: there was none", examples = "1")
        int against,

        Instant from,
        Instant to,
        @Schema(examples = "coordinator1") String askedBy,
        Instant askedAt,

        @Schema(description = "How many past matters it looks at", examples = "12000")
        int total,

        @Schema(description = "How many of them it has looked at", examples = "4500")
        int lookedAt,

        @Schema(description = "None as long as it goes on") @Nullable
        Instant finishedAt,

        @Schema(description = "It broke off at an error; what it found until then is shown", examples = "false")
        boolean failed,

        @Schema(description = "How many of them would have gone elsewhere", examples = "17")
        int elsewhere,

        @Schema(description = "From where to where, the most first")
        List<Differences.Shift> shifts) {
    static DryRunView of(DryRun run, int elsewhere, List<Differences.Shift> shifts) {
        return new DryRunView(
                run.id(),
                run.candidate().version(),
                run.against(),
                run.span().from(),
                run.span().to(),
                run.asked().account(),
                run.asked().at(),
                run.total(),
                run.lookedAt(),
                run.finishedAt(),
                run.hasFailed(),
                elsewhere,
                shifts);
    }
}
