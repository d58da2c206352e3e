package org.zhuoluo.assignment.reading;

import java.time.Instant;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.assignment.machine.StatusUpdate;
import org.zhuoluo.assignment.machine.UpdateCode;
import org.zhuoluo.assignment.machine.UpdateContent;

/** What a department's system said and no act took up: all of a note, of what was applied the rest; for the house. */
@Schema(name = "StatusUpdateNote")
record UpdateNoteView(
        @Schema(examples = "service-account-housing-system") String system,
        @Schema(examples = "HS-2026-000172") String eventId,

        @Schema(description = "In the words of the system", examples = "已办结")
        String status,

        @Schema(description = "See the table of codes", examples = "LATE")
        UpdateCode code,

        @Schema(examples = "晚于其后的状态到达，未改变办理情况") String message,
        @Schema(description = "When it happened there") Instant time,
        Instant receivedAt,
        @Nullable UpdateContent content) {
    static UpdateNoteView of(StatusUpdate update, UnaryOperator<String> decrypt, Language language) {
        return new UpdateNoteView(
                update.systemAccount(),
                update.eventId(),
                update.externalStatus(),
                update.code(),
                update.code().label(language),
                update.saidAt(),
                update.receivedAt(),
                update.contentEncrypted().map(decrypt).map(UpdateContent::read).orElse(null));
    }
}
