package org.zhuoluo.assignment.desk;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A note of progress. */
public record ProgressRequest(
        @Schema(examples = "已联系企业，定于周三上午到现场查看。") @NotBlank @Size(max = 5000)
        String text,

        @Schema(description = "Whether the enterprise sees it; left out, it does not", examples = "true")
        @JsonProperty("public")
        boolean isPublic,

        @Schema(
                description =
                        "Files that go with it, by the ids that POST /attachments gave; shown as far as the note is. One that this unit did not upload, or that goes with another matter, is never shown",
                examples = "[\"019aaf10-3c1e-7f02-8b55-2d0a9c4e7711\"]")
        @Size(max = 9)
        @Nullable
        List<@NotNull UUID> attachments) {}
