package org.zhuoluo.assignment.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a draft is sent back. */
record SendBackRequest(
        @Schema(description = "For the unit", examples = "请补充完工日期和联系电话。") @NotBlank @Size(max = 2000)
        String remarks) {}
