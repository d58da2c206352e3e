package org.zhuoluo.appeals.reading;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.appeals.appeal.AppealId;
import org.zhuoluo.appeals.appeal.AppealKind;
import org.zhuoluo.appeals.appeal.AppealStatus;
import org.zhuoluo.appeals.appeal.Channel;
import org.zhuoluo.appeals.appeal.CloseCause;
import org.zhuoluo.appeals.attachment.AttachmentView;

/** One appeal, whole. */
@Schema(name = "Appeal")
public record AppealView(
        @Schema(type = SchemaType.STRING, format = "uuid") AppealId id,
        @Schema(examples = "261122048151237") String number,
        AppealKind kind,
        @Schema(examples = "问题") String kindLabel,
        AppealStatus status,
        @Schema(examples = "办理中") String statusLabel,
        @Schema(examples = "1") int round,
        @Schema(examples = "园区停电频繁影响生产") String title,
        @Schema(examples = "本月园区已停电四次，每次超过两小时，请协调解决。") String text,
        @Nullable CodeView issueType,
        CodeView area,
        Channel channel,
        @Schema(examples = "网页") String channelLabel,
        boolean confidential,
        AppellantView appellant,
        @Nullable CodeView leadUnit,
        @Nullable AnswerView answer,
        @Nullable CloseCause closeCause,
        @Nullable String closeCauseLabel,

        @Schema(description = "附件，限本人可见者 / The files, those that the caller may see")
        List<AttachmentView> attachments,

        Instant submittedAt) {}
