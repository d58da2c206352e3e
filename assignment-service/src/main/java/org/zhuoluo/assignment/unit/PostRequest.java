package org.zhuoluo.assignment.unit;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All that is said of a post; what is left out is not kept from before. */
@Schema(name = "PostDefinition")
record PostRequest(
        @Schema(description = "A post stays in its unit", examples = "U-POWER") @NotNull
        String unit,

        @Schema(examples = "诉求承办岗") @NotNull String nameZh,
        @Schema(examples = "Appeals") @NotNull String nameEn,

        @Schema(description = "The account in the A seat", examples = "power.a") @NotNull
        String holder,

        @Schema(description = "Who stands in, in this order: B first", examples = "[\"power.b\", \"power.c\"]")
        @Nullable
        List<@NotNull String> deputies) {
    PostRow named(String code) {
        List<String> all = deputies == null ? List.of() : deputies;
        String further = all.stream().skip(1).collect(Collectors.joining(";"));
        return new PostRow(
                code,
                unit,
                nameZh,
                nameEn,
                holder,
                all.isEmpty() ? null : all.getFirst(),
                further.isEmpty() ? null : further);
    }
}
