package org.zhuoluo.assignment.reading;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of what they were given units handed up. */
@Schema(name = "HandUpFigures")
record HandUpFiguresView(
        @Schema(description = "What is counted, in both languages")
        String definition,

        @Schema(description = "Units that handed anything up, the most first")
        List<OfUnit> units) {
    private static final String DEFINITION = "分子 handedUp：该时段内本单位上报的交办件；分母 given：该时段内交给本单位的主办、分办件。 "
            + "Numerator: assignments that the unit handed up in the span. Denominator: assignments as lead or part that it was given in it.";

    /** One unit's. */
    @Schema(name = "HandUpsOfUnit")
    record OfUnit(
            @Schema(examples = "U-TOWN-BINJIANG") String unit,
            @Schema(examples = "4") long handedUp,
            @Schema(examples = "61") long given) {}

    static HandUpFiguresView of(List<OfUnit> units) {
        return new HandUpFiguresView(DEFINITION, units);
    }
}
