package org.zhuoluo.assignment.routing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a coordinator lays before a leader. */
record SignOffRequest(
        @Schema(description = "What is to be decided, for the house", examples = "涉及三个部门职责，建议由自然资源部门牵头，请批示。")
        @NotBlank
        @Size(max = 2000)
        String text,

        @Schema(description = "Who is to have it; approved, it goes there at once", examples = "U-LAND")
        @Size(max = 64)
        @Nullable
        String proposedUnit,

        @Schema(
                description =
                        "Whether it is to be given as complex 复杂事项; approved, what goes to the proposed unit is due by the catalogue's "
                                + "limit for such; left out, it is not",
                examples = "true")
        boolean complex) {}
