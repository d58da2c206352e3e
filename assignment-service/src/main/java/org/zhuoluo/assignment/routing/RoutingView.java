package org.zhuoluo.assignment.routing;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a matter went where it went: each rule that was looked at, in order, with what was found. */
@Schema(name = "Routing")
record RoutingView(
        @Schema(description = "The version of the rule set that was asked; 0 when there was none", examples = "1")
        int ruleSet,

        Instant decidedAt,

        @Schema(description = "The rules looked at, in their order; the last one decided, if it fired")
        List<StepView> steps,

        @Schema(description = "The coordinator who decided where no rule did", examples = "coordinator1") @Nullable
        String coordinator,

        @Nullable Instant coordinatedAt,

        @Schema(
                description =
                        "Where no rule decided: the unit that the catalogue holds responsible for the issue type today 责任单位, if it names one",
                examples = "U-LAND")
        @Nullable
        String responsibleUnit) {

    /** One rule that was looked at. */
    @Schema(name = "RoutingStep")
    record StepView(
            @Schema(examples = "50") int position,

            @Schema(
                    description =
                            "FIRED 命中, OTHER_ISSUE_TYPE 事项不符, OTHER_AREA 区划不符, OTHER_KIND 诉求类型不符, OTHER_CHANNEL 来源渠道不符, "
                                    + "OTHER_ENTERPRISE 企业属性不符（保密诉求一律不符）, WORD_MISSING 未出现所列词语, WORD_EXCLUDED 出现了排除词语, "
                                    + "OTHER_TIME 不在规则的时段内, UNIT_GONE 承办单位已不存在",
                    examples = "FIRED")
            Step.Finding finding,

            @Schema(examples = "0201") String issueTypePrefix,
            @Schema(examples = "") String areaPrefix,

            @Schema(description = "What the rule asks besides")
            Conditions conditions,

            @Schema(examples = "U-POWER") String unit,
            @Schema(examples = "用电类诉求由云州供电公司承办") String explainZh,

            @Schema(examples = "Power: handled by the Yunzhou Power Supply Company")
            String explainEn) {
        static StepView of(Step step, Rule rule) {
            return new StepView(
                    step.position(),
                    step.finding(),
                    rule.issueTypePrefix(),
                    rule.areaPrefix(),
                    rule.conditions(),
                    rule.unit(),
                    rule.explainZh(),
                    rule.explainEn());
        }
    }

    static RoutingView of(StoredDecision decision, RuleSet ruleSet, @Nullable String responsibleUnit) {
        Ruling ruling = decision.ruling();
        return new RoutingView(
                decision.ruleSet(),
                decision.decidedAt(),
                steps(decision.steps(), ruleSet),
                ruling == null ? null : ruling.coordinator(),
                ruling == null ? null : ruling.at(),
                ruling == null ? null : responsibleUnit);
    }

    static List<StepView> steps(List<Step> steps, RuleSet ruleSet) {
        Map<Integer, Rule> rules =
                ruleSet.rules().stream().collect(Collectors.toMap(Rule::position, Function.identity()));
        return steps.stream()
                .map(step -> StepView.of(step, requireNonNull(rules.get(step.position()))))
                .toList();
    }
}
