package org.zhuoluo.assignment.phrase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A phrase to be offered to those who reply. */
record PhraseRequest(
        @Schema(description = "The issue type that it is for; left out, it is for all", examples = "020102")
        @Pattern(regexp = "[0-9]{6}")
        @Nullable
        String issueType,

        @Schema(description = "By which it is found", examples = "计划停电说明") @NotBlank @Size(max = 100)
        String title,

        @Schema(description = "The words, without placeholders", examples = "根据检修计划，该线路停电已提前公告，给您带来不便，敬请谅解。")
        @NotBlank
        @Size(max = 2000)
        String text) {}
