package org.zhuoluo.assignment.unit;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A line of {@code units.csv}; a parent comes before its children. */
record UnitLine(
        String code,
        @Nullable String parent,
        UnitKind kind,
        String area,
        @JsonProperty("name_zh") String nameZh,
        @JsonProperty("name_en") String nameEn) {}
