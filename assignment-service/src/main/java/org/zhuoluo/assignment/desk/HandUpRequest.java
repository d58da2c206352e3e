package org.zhuoluo.assignment.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** To whom a unit hands a matter up, and why. */
record HandUpRequest(
        @Schema(
                description =
                        "A unit above in the tree, or the one of an area above that the catalogue makes responsible for the issue type; left out, the unit right above",
                examples = "U-HOUSING")
        @Size(max = 64)
        @Nullable
        String unit,

        @Schema(description = "The next unit reads it; for the house", examples = "涉及全市管网改造，超出街道权限。")
        @NotBlank
        @Size(max = 2000)
        String reason) {}
