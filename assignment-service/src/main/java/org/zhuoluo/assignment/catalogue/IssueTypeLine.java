package org.zhuoluo.assignment.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A line of {@code issue-types.csv}; the columns after {@code accepted_by_rule} may be left out. */
record IssueTypeLine(
        String code,
        @JsonProperty("name_zh") String nameZh,
        @JsonProperty("name_en") String nameEn,
        @JsonProperty("category_zh") String categoryZh,
        @JsonProperty("category_en") String categoryEn,
        @JsonProperty("sign_working_days") int signWorkingDays,
        @JsonProperty("reply_working_days") int replyWorkingDays,
        @JsonProperty("accepted_by_rule") boolean acceptedByRule,

        @JsonProperty("complex_reply_working_days") @Nullable
        Integer complexReplyWorkingDays,

        @JsonProperty("assist_working_days") @Nullable Integer assistWorkingDays,
        @JsonProperty("responsible_unit") @Nullable String responsibleUnit,
        @JsonProperty("handling_rule_zh") @Nullable String handlingRuleZh,
        @JsonProperty("handling_rule_en") @Nullable String handlingRuleEn,
        @JsonProperty("conditions_zh") @Nullable String conditionsZh,
        @JsonProperty("conditions_en") @Nullable String conditionsEn) {
    CatalogueLine says() {
        return new CatalogueLine(
                nameZh,
                nameEn,
                categoryZh,
                categoryEn,
                signWorkingDays,
                replyWorkingDays,
                complexReplyWorkingDays,
                assistWorkingDays,
                acceptedByRule,
                responsibleUnit,
                handlingRuleZh,
                handlingRuleEn,
                conditionsZh,
                conditionsEn);
    }
}
