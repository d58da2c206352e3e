package org.zhuoluo.assignment.reading;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhuoluo.assignment.assignment.ProgressNote;

/** A note of progress as the unit sees it. */
@Schema(name = "ProgressNote")
record ProgressNoteView(
        @Schema(examples = "已联系企业，定于周三上午到现场查看。") String text,

        @Schema(description = "Whether the enterprise sees it") @JsonProperty("public")
        boolean isPublic,

        @Schema(description = "Files that go with it, by their ids")
        List<UUID> attachments,

        @Schema(examples = "power.a") String reportedBy,
        Instant reportedAt) {
    static ProgressNoteView of(ProgressNote note, String text) {
        return new ProgressNoteView(text, note.isPublic(), note.attachments(), note.reportedBy(), note.reportedAt());
    }
}
