package org.zhuoluo.assignment.suggestion;

import java.util.List;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often the suggested classes were right. */
@Schema(name = "ClassSuggestionHitRate")
record HitRateView(
        @Schema(description = "What is counted, in both languages")
        String definition,

        @Schema(description = "Appeals for which a class was suggested and a clerk has decided", examples = "420")
        long decided,

        @Schema(description = "Of these, the first suggestion was decided on", examples = "318")
        long first,

        @Schema(description = "Of these, one of the three suggestions was", examples = "385")
        long amongThree,

        @Schema(description = "By the month of the decision, the newest first")
        List<Month> months) {
    private static final String DEFINITION = "分母：曾给出建议、且受理员已确定事项的诉求；分子：所定事项为第一条建议（first）或三条建议之一（amongThree）。 "
            + "Denominator: appeals for which classes were suggested and a clerk has decided. Numerator: the class decided on was the "
            + "first suggestion (first), or one of the three (amongThree).";

    /** The same of one month. */
    @Schema(name = "ClassSuggestionMonth")
    record Month(
            @Schema(examples = "2026-11") String month,
            @Schema(examples = "42") long decided,
            @Schema(examples = "31") long first,
            @Schema(examples = "38") long amongThree) {}

    static HitRateView of(List<Month> months) {
        return new HitRateView(
                DEFINITION,
                sum(months, Month::decided),
                sum(months, Month::first),
                sum(months, Month::amongThree),
                months);
    }

    private static long sum(List<Month> months, ToLongFunction<Month> what) {
        return months.stream().mapToLong(what).sum();
    }
}
