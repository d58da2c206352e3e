package org.zhuoluo.assignment.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was done in a step. */
record StepReportRequest(
        @Schema(examples = "增容方案已完成，贵公司已于十二月九日签字确认。") @NotBlank @Size(max = 5000)
        String text,

        @Schema(description = "Whether the enterprise sees it; left out, it does not", examples = "true")
        @JsonProperty("public")
        boolean isPublic,

        @Schema(
                description =
                        "Files that go with it, by the ids that POST /attachments gave; shown as far as the report is. One that this unit did not upload, or that goes with another matter, is never shown",
                examples = "[\"019aaf10-3c1e-7f02-8b55-2d0a9c4e7711\"]")
        @Size(max = 9)
        @Nullable
        List<@NotNull UUID> attachments) {}
