package org.zhuoluo.assignment.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a unit asks for an opinion, and what. */
record AssistanceRequest(
        @Schema(examples = "U-LAND") @NotBlank @Size(max = 64)
        String unit,

        @Schema(description = "The question, for the house", examples = "请确认该地块用途，三个工作日内反馈。")
        @NotBlank
        @Size(max = 2000)
        String question) {}
