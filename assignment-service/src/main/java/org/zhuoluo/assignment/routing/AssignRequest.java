package org.zhuoluo.assignment.routing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** To whom a coordinator gives a matter, and why. */
record AssignRequest(
        @Schema(examples = "U-LAND") @NotBlank @Size(max = 64)
        String unit,

        @Schema(description = "Kept with the decision, encrypted", examples = "涉及土地收储，由自然资源部门牵头")
        @NotBlank
        @Size(max = 1000)
        String reason,

        @Schema(description = "What the unit is told with it, for the house", examples = "请会同属地街道现场核实后答复")
        @Size(max = 1000)
        @Nullable
        String instruction) {}
