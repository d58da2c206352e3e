package org.zhuoluo.assignment.ledger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhuoluo.api.time.PlausibleTime;

/** What a review by the supervisor came to. */
record LedgerReviewRequest(
        @Schema(description = "After today, at the end of the plan at the latest", examples = "2027-01-29")
        @NotNull
        @PlausibleTime
        LocalDate nextReviewDate,

        @Schema(description = "For the house", examples = "方案已报批，一月底再看。") @NotBlank @Size(max = 2000)
        String reason) {}
