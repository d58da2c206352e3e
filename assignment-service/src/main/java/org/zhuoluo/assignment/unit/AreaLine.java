package org.zhuoluo.assignment.unit;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A line of {@code areas.csv}. */
record AreaLine(
        String code,
        @Nullable String parent,
        @JsonProperty("name_zh") String nameZh,
        @JsonProperty("name_en") String nameEn) {}
