package org.zhuoluo.assignment.abolition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.time.PlausibleTime;

/** Who follows a unit that is abolished or merged, and why. */
record AbolitionRequest(
        @Schema(description = "Has all that the unit had", examples = "U-HOUSING") @NotBlank @Size(max = 64)
        String successor,

        @Schema(description = "The successor reads it with every matter; for the house", examples = "机构改革，职责整体划入市住建局。")
        @NotBlank
        @Size(max = 2000)
        String reason,

        @Schema(
                description = "The first day on which it is given nothing any more; left out, today",
                examples = "2026-12-01")
        @Nullable
        @PlausibleTime
        LocalDate on) {}
