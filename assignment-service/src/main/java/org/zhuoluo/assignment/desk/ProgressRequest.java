package org.zhuoluo.assignment.desk;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A note of progress. */
record ProgressRequest(
        @Schema(examples = "已联系企业，定于周三上午到现场查看。") @NotBlank @Size(max = 5000)
        String text,

        @Schema(description = "Whether the enterprise sees it; left out, it does not", examples = "true")
        @JsonProperty("public")
        boolean isPublic) {}
