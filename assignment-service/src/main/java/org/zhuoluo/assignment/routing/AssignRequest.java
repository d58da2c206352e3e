package org.zhuoluo.assignment.routing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom a coordinator gives a matter, and why. */
record AssignRequest(
        @Schema(examples = "U-LAND") @NotBlank @Size(max = 64)
        String unit,

        @Schema(description = "Kept with the decision, encrypted", examples = "涉及土地收储，由自然资源部门牵头")
        @NotBlank
        @Size(max = 1000)
        String reason) {}
