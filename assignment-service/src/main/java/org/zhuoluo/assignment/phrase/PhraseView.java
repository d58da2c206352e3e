package org.zhuoluo.assignment.phrase;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A phrase in the version in force. */
@Schema(name = "ReplyPhrase")
record PhraseView(
        UUID id,
        @Schema(examples = "1") int version,

        @Schema(description = "Left out, it is for all issue types", examples = "020102") @Nullable
        String issueType,

        @Schema(examples = "计划停电说明") String title,
        @Schema(examples = "根据检修计划，该线路停电已提前公告，给您带来不便，敬请谅解。") String text,
        @Schema(examples = "false") boolean retired,
        @Schema(examples = "coordinator1") String changedBy,
        Instant changedAt) {
    static PhraseView of(Phrase phrase) {
        return new PhraseView(
                phrase.id(),
                phrase.version(),
                phrase.issueType(),
                phrase.title(),
                phrase.text(),
                phrase.isRetired(),
                phrase.changedBy(),
                phrase.changedAt());
    }
}
