package org.zhuoluo.assignment.machine;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.assignment.assignment.AssignmentId;

/** An update in the list of those that were answered; its words stand on the file of its assignment. */
@Schema(name = "StatusUpdate")
record UpdateView(
        UUID id,
        @Schema(examples = "service-account-housing-system") String system,
        @Schema(examples = "HS-2026-000172") String eventId,

        @Schema(description = "As it was named", examples = "261123000017426")
        String number,

        @Nullable AssignmentId assignmentId,

        @Schema(description = "In the words of the system", examples = "已办结")
        String status,

        @Schema(description = "APPLIED 已生效, NOTE 存为备注, REFUSED 未受理", examples = "NOTE")
        UpdateKind kind,

        @Schema(examples = "LATE") UpdateCode code,
        @Schema(examples = "晚于其后的状态到达，未改变办理情况") String message,
        @Schema(description = "When it happened there") Instant time,
        Instant receivedAt) {
    static UpdateView of(StatusUpdate update, Language language) {
        return new UpdateView(
                update.id(),
                update.systemAccount(),
                update.eventId(),
                update.numberQuoted(),
                update.assignment(),
                update.externalStatus(),
                update.code().kind(),
                update.code(),
                update.code().label(language),
                update.saidAt(),
                update.receivedAt());
    }
}
