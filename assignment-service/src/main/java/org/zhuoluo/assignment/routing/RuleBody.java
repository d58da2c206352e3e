package org.zhuoluo.assignment.routing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule as it is written and shown. */
@Schema(name = "RoutingRule")
record RuleBody(
        @Schema(description = "Its place in the order; the first rule that matches decides", examples = "50")
        @Min(1)
        @Max(1_000_000)
        int position,

        @Schema(
                description = "The beginning of the issue type; empty means all, also those without one",
                examples = "0201")
        @Pattern(regexp = "|[0-9]{2}|[0-9]{4}|[0-9]{6}")
        @Nullable
        String issueTypePrefix,

        @Schema(description = "An area, with those below it; empty means all", examples = "339901")
        @Pattern(regexp = "|[0-9]{2,12}")
        @Nullable
        String areaPrefix,

        @Schema(description = "What it asks besides; left out, nothing") @Valid @Nullable
        Conditions conditions,

        @Schema(description = "Who has it then", examples = "U-POWER-LINJIANG") @NotBlank @Size(max = 64)
        String unit,

        @Schema(description = "Shown with every decision", examples = "临江区用电类诉求由临江分公司承办") @NotBlank @Size(max = 500)
        String explainZh,

        @Schema(examples = "Power in Linjiang District: handled by the Linjiang Branch") @NotBlank @Size(max = 500)
        String explainEn) {
    static RuleBody of(Rule rule) {
        return new RuleBody(
                rule.position(),
                rule.issueTypePrefix(),
                rule.areaPrefix(),
                rule.conditions(),
                rule.unit(),
                rule.explainZh(),
                rule.explainEn());
    }

    Rule toRule() {
        return new Rule(
                position,
                Objects.requireNonNullElse(issueTypePrefix, ""),
                Objects.requireNonNullElse(areaPrefix, ""),
                Objects.requireNonNullElse(conditions, Conditions.NONE),
                unit,
                explainZh,
                explainEn);
    }
}
