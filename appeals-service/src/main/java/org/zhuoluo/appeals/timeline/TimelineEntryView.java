package org.zhuoluo.appeals.timeline;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.appeals.appeal.EntryCode;
import org.zhuoluo.appeals.attachment.AttachmentView;

/** One line of the timeline. */
@Schema(name = "TimelineEntry")
public record TimelineEntryView(
        @Schema(examples = "3") int position,
        EntryCode code,
        @Schema(examples = "交办单位") String label,
        Instant at,
        @Schema(examples = "1") int round,
        @Nullable @Schema(examples = "U-POWER") String unit,
        @Nullable @Schema(examples = "云州供电公司") String unitName,

        @Nullable
        @Schema(
                examples = "SOLVED",
                description = "结果、评价等级、原因、方式或对方单位 / An outcome, a level, a cause, a manner or the other unit")
        String detail,

        @Nullable String text,

        @Schema(description = "企业可见 / The enterprise sees it too")
        boolean forEveryone,

        @Schema(description = "迟到的事实，未改变状态 / The fact came after the appeal had moved on, and moved nothing")
        boolean late,

        @Schema(description = "附件 / The files that go with it")
        List<AttachmentView> attachments) {}
