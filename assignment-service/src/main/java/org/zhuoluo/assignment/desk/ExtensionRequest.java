package org.zhuoluo.assignment.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhuoluo.api.time.PlausibleTime;

/** Until when a unit asks to have time, and why. */
record ExtensionRequest(
        @Schema(
                description = "The last day on which the reply would be in time: a working day after the present one",
                examples = "2026-12-09")
        @NotNull
        @PlausibleTime
        LocalDate newDueDate,

        @Schema(description = "For the house", examples = "增容设备到货延迟，预计十二月八日完成安装。") @NotBlank @Size(max = 2000)
        String reason) {}
