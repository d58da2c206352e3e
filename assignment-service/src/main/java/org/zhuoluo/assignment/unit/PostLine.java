package org.zhuoluo.assignment.unit;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A line of {@code posts.csv}. */
record PostLine(
        String code,
        String unit,
        @JsonProperty("name_zh") String nameZh,
        @JsonProperty("name_en") String nameEn,
        String holder,
        @Nullable String deputy) {}
