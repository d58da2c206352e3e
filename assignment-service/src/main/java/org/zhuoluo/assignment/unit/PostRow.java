package org.zhuoluo.assignment.unit;

import com.fasterxml.jackson.annotation.JsonAlias;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A post as somebody writes it into an import; the columns of {@code posts.csv} are read too. */
@Schema(name = "PostRow")
record PostRow(
        @Schema(examples = "P-POWER") @Nullable String code,
        @Schema(examples = "U-POWER") @Nullable String unit,

        @Schema(examples = "诉求承办岗") @JsonAlias("name_zh") @Nullable
        String nameZh,

        @Schema(examples = "Appeals") @JsonAlias("name_en") @Nullable
        String nameEn,

        @Schema(description = "The account in the A seat", examples = "power.a") @Nullable
        String holder,

        @Schema(description = "The account in the B seat", examples = "power.b") @Nullable
        String deputy,

        @Schema(description = "Who follows after them, separated by semicolons", examples = "power.c;power.d")
        @JsonAlias("further_deputies")
        @Nullable
        String furtherDeputies) {}
