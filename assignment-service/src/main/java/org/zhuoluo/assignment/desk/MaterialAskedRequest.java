package org.zhuoluo.assignment.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a unit needs of the enterprise. */
record MaterialAskedRequest(
        @Schema(description = "The enterprise reads it", examples = "请提供近三个月电费单和产线设备清单。") @NotBlank @Size(max = 2000)
        String text) {}
