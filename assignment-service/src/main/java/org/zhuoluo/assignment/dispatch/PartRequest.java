package org.zhuoluo.assignment.dispatch;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which part of a matter becomes whose. */
record PartRequest(
        @Schema(examples = "U-TAX") @NotBlank @Size(max = 64)
        String unit,

        @Schema(description = "What this unit is to answer; for the house", examples = "请就退税进度一节答复企业。")
        @NotBlank
        @Size(max = 2000)
        String task) {}
