package org.zhuoluo.assignment.abolition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far an abolition is. */
@Schema(name = "Abolition")
record AbolitionView(
        @Schema(examples = "U-LIGHTING") String unit,
        @Schema(examples = "U-HOUSING") String successor,

        @Schema(description = "The first day on which the unit is given nothing any more", examples = "2026-12-01")
        LocalDate on,

        @Schema(examples = "admin1") String orderedBy,
        Instant orderedAt,

        @Schema(description = "The matters of which it had something", examples = "214")
        long total,

        @Schema(description = "Those of them that the successor has by now", examples = "57")
        long done,

        @Nullable Instant finishedAt,

        @Schema(
                description =
                        "Where the unit is still named: rules that send matters to it leave them in the catch-all queue",
                examples = "[\"routing-rule/40\"]")
        List<String> stillNamed) {
    static AbolitionView of(Abolition abolition, long left, List<String> stillNamed) {
        return new AbolitionView(
                abolition.unit(),
                abolition.successor(),
                abolition.takesEffectOn(),
                abolition.orderedBy(),
                abolition.orderedAt(),
                abolition.done() + left,
                abolition.done(),
                abolition.finishedAt(),
                stillNamed);
    }
}
