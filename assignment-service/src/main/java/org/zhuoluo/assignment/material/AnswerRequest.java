package org.zhuoluo.assignment.material;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an enterprise gives. */
record AnswerRequest(
        @Schema(examples = "电费单和设备清单见附件。") @NotBlank @Size(max = 5000)
        String text,

        @Schema(
                description = "Files that go with it, by the ids that POST /attachments gave",
                examples = "[\"019aaf10-3c1e-7f02-8b55-2d0a9c4e7711\"]")
        @Size(max = 9)
        @Nullable
        List<@NotNull UUID> attachments) {}
