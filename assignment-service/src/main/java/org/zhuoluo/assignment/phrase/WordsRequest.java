package org.zhuoluo.assignment.phrase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a phrase is to say from now on. */
@Schema(name = "PhraseWords")
record WordsRequest(
        @Schema(examples = "计划停电说明") @NotBlank @Size(max = 100)
        String title,

        @Schema(examples = "根据检修计划，该线路停电已提前七日公告，给您带来不便，敬请谅解。") @NotBlank @Size(max = 2000)
        String text) {}
