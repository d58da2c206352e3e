package org.zhuoluo.assignment.reading;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhuoluo.assignment.assignment.ProgressNote;

/** A note of progress as the unit sees it. */
@Schema(name = "ProgressNote")
record ProgressNoteView(
        @Schema(examples = "已联系企业，定于周三上午到现场查看。") String text,

        @Schema(description = "Whether the enterprise sees it") @JsonProperty("public")
        boolean isPublic,

        @Schema(examples = "power.a") String reportedBy,
        Instant reportedAt) {
    static ProgressNoteView of(ProgressNote note, String text) {
        return new ProgressNoteView(text, note.isPublic(), note.reportedBy(), note.reportedAt());
    }
}
