package org.zhuoluo.assignment.ledger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a matter is taken off the ledger and worked on again. */
record ResumeRequest(
        @Schema(description = "For the house", examples = "规划已批复，具备办理条件。") @NotBlank @Size(max = 2000)
        String reason) {}
