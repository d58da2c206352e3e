package org.zhuoluo.assignment.dispatch;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.unit.Choice;

/** To which unit a matter goes, and why. */
record MoveRequest(
        @Schema(examples = "U-HOUSING") @NotBlank @Size(max = 64)
        String unit,

        @Schema(description = "A post of the unit; left out, its first", examples = "P-HOUSING")
        @Size(max = 64)
        @Nullable
        String post,

        @Schema(description = "Who is to do it: somebody on a post of the unit, who is told", examples = "housing.b")
        @Size(max = 120)
        @Nullable
        String person,

        @Schema(description = "The unit reads it; for the house", examples = "机构改革后路灯管养职责划入市住建局。")
        @NotBlank
        @Size(max = 2000)
        String reason) {
    Choice whom() {
        return Choice.of(unit, post, person);
    }
}
