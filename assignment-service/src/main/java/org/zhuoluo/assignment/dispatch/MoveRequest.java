package org.zhuoluo.assignment.dispatch;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To which unit a matter goes, and why. */
record MoveRequest(
        @Schema(examples = "U-HOUSING") @NotBlank @Size(max = 64)
        String unit,

        @Schema(description = "The unit reads it; for the house", examples = "机构改革后路灯管养职责划入市住建局。")
        @NotBlank
        @Size(max = 2000)
        String reason) {}
