package org.zhuoluo.assignment.unit;

import com.fasterxml.jackson.annotation.JsonAlias;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit as somebody writes it into an import; the columns of {@code units.csv} are read too. */
@Schema(name = "UnitRow")
record UnitRow(
        @Schema(examples = "U-MARKET-LINJIANG") @Nullable String code,
        @Schema(examples = "U-MARKET") @Nullable String parent,
        @Schema(examples = "DEPARTMENT") @Nullable String kind,
        @Schema(examples = "339901") @Nullable String area,

        @Schema(examples = "市市场监督管理局临江分局") @JsonAlias("name_zh") @Nullable
        String nameZh,

        @Schema(examples = "Linjiang Branch") @JsonAlias("name_en") @Nullable
        String nameEn) {}
