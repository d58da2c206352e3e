package org.zhuoluo.assignment.dispatch;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.unit.Choice;

/** Which part of a matter becomes whose. */
record PartRequest(
        @Schema(examples = "U-TAX") @NotBlank @Size(max = 64)
        String unit,

        @Schema(description = "A post of the unit; left out, its first", examples = "P-TAX") @Size(max = 64) @Nullable
        String post,

        @Schema(description = "Who is to do it: somebody on a post of the unit, who is told", examples = "tax.b")
        @Size(max = 120)
        @Nullable
        String person,

        @Schema(description = "What this unit is to answer; for the house", examples = "请就退税进度一节答复企业。")
        @NotBlank
        @Size(max = 2000)
        String task,

        @Schema(
                description =
                        "Whether this part is complex 复杂事项, so that its reply is due by the catalogue's limit for such; left out, it is not",
                examples = "true")
        boolean complex) {
    Choice whom() {
        return Choice.of(unit, post, person);
    }
}
