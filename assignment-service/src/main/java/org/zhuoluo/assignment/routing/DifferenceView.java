package org.zhuoluo.assignment.routing;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.matter.Matter;

/** A past matter that would have gone elsewhere, with both explanations. */
@Schema(name = "DryRunDifference")
record DifferenceView(
        UUID appealId,
        @Schema(examples = "261123000042191") String appealNumber,
        @Schema(examples = "1") int round,
        @Schema(examples = "020102") @Nullable String issueType,
        @Schema(examples = "339901001") String area,
        @Schema(description = "By the rules in force") Side before,
        @Schema(description = "By the tried rules") Side after) {

    /** Where it goes by a rule set, and why. */
    @Schema(name = "DryRunSide")
    record Side(
            @Schema(description = "None: the catch-all queue", examples = "U-POWER") @Nullable
            String unit,

            @Schema(description = "The rules looked at; the last one decided, if it fired")
            List<RoutingView.StepView> steps) {}

    static DifferenceView of(Differences.Found found, RuleSet before, RuleSet after) {
        Difference difference = found.difference();
        Matter matter = found.matter();
        return new DifferenceView(
                matter.appealId(),
                matter.appealNumber(),
                difference.round().round(),
                matter.issueType(),
                matter.area(),
                new Side(difference.unitBefore(), RoutingView.steps(difference.stepsBefore(), before)),
                new Side(difference.unitAfter(), RoutingView.steps(difference.stepsAfter(), after)));
    }
}
