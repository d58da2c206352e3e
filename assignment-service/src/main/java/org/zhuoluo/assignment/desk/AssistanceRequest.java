package org.zhuoluo.assignment.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.unit.Choice;

/** Whom a unit asks for an opinion, and what. */
record AssistanceRequest(
        @Schema(examples = "U-LAND") @NotBlank @Size(max = 64)
        String unit,

        @Schema(description = "A post of the unit; left out, its first", examples = "P-LAND") @Size(max = 64) @Nullable
        String post,

        @Schema(description = "Who is to do it: somebody on a post of the unit, who is told", examples = "land.b")
        @Size(max = 120)
        @Nullable
        String person,

        @Schema(description = "The question, for the house", examples = "请确认该地块用途，三个工作日内反馈。")
        @NotBlank
        @Size(max = 2000)
        String question) {
    Choice whom() {
        return Choice.of(unit, post, person);
    }
}
