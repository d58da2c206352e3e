package org.zhuoluo.assignment.ledger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the supervisor decides. */
record LedgerDecisionRequest(
        @Schema(description = "Whether it goes on the ledger", examples = "true") @NotNull
        Boolean approved,

        @Schema(description = "For the unit; never shown to the enterprise", examples = "同意挂账，按月报告进展。")
        @NotBlank
        @Size(max = 2000)
        String remarks) {}
