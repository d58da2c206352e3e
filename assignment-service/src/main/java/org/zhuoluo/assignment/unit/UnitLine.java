package org.zhuoluo.assignment.unit;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** All that is said of a unit; also a line of {@code units.csv}. */
record UnitLine(
        String code,
        @Nullable String parent,
        UnitKind kind,
        String area,
        @JsonProperty("name_zh") String nameZh,
        @JsonProperty("name_en") String nameEn) {}
