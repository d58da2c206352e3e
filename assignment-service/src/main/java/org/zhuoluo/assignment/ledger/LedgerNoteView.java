package org.zhuoluo.assignment.ledger;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report, a note besides or a review. */
@Schema(name = "LedgerNote")
record LedgerNoteView(
        @Schema(description = "REPORT 每月追踪, NOTE 补记, REVIEW 复核", examples = "REPORT")
        NoteKind kind,

        @Schema(description = "Of a report: the month that it is for", examples = "2026-12") @Nullable
        String month,

        @Schema(description = "Whether the enterprise sees it") @JsonProperty("public")
        boolean isPublic,

        @Schema(examples = "规划批复已于本月取得，正在编制施工方案。") String text,

        @Schema(description = "Of a review: when the next one is", examples = "2027-01-29") @Nullable
        LocalDate nextReviewDate,

        @Schema(examples = "power.a") String writtenBy,
        Instant writtenAt) {
    static LedgerNoteView of(LedgerNote note, UnaryOperator<String> decrypt) {
        return new LedgerNoteView(
                note.kind(),
                note.month(),
                note.isPublic(),
                decrypt.apply(note.textEncrypted()),
                note.nextReviewDate(),
                note.writtenBy(),
                note.writtenAt());
    }
}
