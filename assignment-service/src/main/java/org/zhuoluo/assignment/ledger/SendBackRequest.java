package org.zhuoluo.assignment.ledger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the second person does not let a strike-off pass. */
record SendBackRequest(
        @Schema(description = "For the unit", examples = "请补充竣工验收照片。") @NotBlank @Size(max = 2000)
        String remarks) {}
