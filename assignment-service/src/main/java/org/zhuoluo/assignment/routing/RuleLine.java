package org.zhuoluo.assignment.routing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A line of {@code routing-rules.csv}; an empty prefix means all. */
record RuleLine(
        int position,
        @JsonProperty("issue_type_prefix") @Nullable String issueTypePrefix,
        @JsonProperty("area_prefix") @Nullable String areaPrefix,
        String unit,
        @JsonProperty("explain_zh") String explainZh,
        @JsonProperty("explain_en") String explainEn) {
    Rule toRule() {
        return new Rule(
                position,
                Objects.requireNonNullElse(issueTypePrefix, ""),
                Objects.requireNonNullElse(areaPrefix, ""),
                Conditions.NONE,
                unit,
                explainZh,
                explainEn);
    }
}
