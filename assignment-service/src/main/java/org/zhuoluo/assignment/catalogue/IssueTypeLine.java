package org.zhuoluo.assignment.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A line of {@code issue-types.csv}. */
record IssueTypeLine(
        String code,
        @JsonProperty("name_zh") String nameZh,
        @JsonProperty("name_en") String nameEn,
        @JsonProperty("category_zh") String categoryZh,
        @JsonProperty("category_en") String categoryEn,
        @JsonProperty("sign_working_days") int signWorkingDays,
        @JsonProperty("reply_working_days") int replyWorkingDays,
        @JsonProperty("accepted_by_rule") boolean acceptedByRule) {}
