package org.zhuoluo.assignment.ledger;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a matter on the ledger stands. */
record LedgerReportRequest(
        @Schema(examples = "规划批复已于本月取得，正在编制施工方案。") @NotBlank @Size(max = 5000)
        String text,

        @Schema(description = "Whether the enterprise sees it; left out, it does not", examples = "true")
        @JsonProperty("public")
        boolean isPublic) {}
