package org.zhuoluo.assignment.machine;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.Language;

/** What became of one update. */
@Schema(name = "StatusUpdateAnswer")
record UpdateAnswer(
        @Schema(description = "As sent; left out if it was") @Nullable
        String eventId,

        @Schema(description = "APPLIED 已生效, NOTE 存为备注, REFUSED 未受理", examples = "NOTE")
        UpdateKind kind,

        @Schema(description = "See the table of codes", examples = "LATE")
        UpdateCode code,

        @Schema(examples = "晚于其后的状态到达，未改变办理情况") String message,

        @Schema(description = "Of what was applied or noted") @Nullable
        UUID assignmentId,

        @Schema(description = "Whether the event was answered before; this is that answer")
        boolean repeated,

        @Schema(description = "The fields that are missing or wrong")
        List<UpdateFault> errors) {
    static UpdateAnswer of(TakeUpdates.Answered answered, Language language) {
        Decision decision = answered.decision();
        return new UpdateAnswer(
                answered.eventId(),
                decision.code().kind(),
                decision.code(),
                decision.code().label(language),
                decision.assignmentId(),
                decision.repeated(),
                decision.faults().stream()
                        .map(fault -> new UpdateFault(fault.field(), language.pick(fault.zh(), fault.en())))
                        .toList());
    }

    /** One field of an update. */
    @Schema(name = "StatusUpdateFault")
    record UpdateFault(
            @Schema(examples = "text") String field,
            @Schema(examples = "不能为空") String message) {}
}
