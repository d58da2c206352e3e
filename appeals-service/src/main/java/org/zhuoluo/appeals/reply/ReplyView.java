package org.zhuoluo.appeals.reply;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.appeals.appeal.Outcome;

/** A published reply as it stands now. */
@Schema(name = "Reply")
public record ReplyView(
        @Schema(type = SchemaType.STRING, format = "uuid") String id,

        @Schema(examples = "1", description = "更正后递增 / Grows with every correction")
        int version,

        @Schema(examples = "1") int round,
        @Schema(examples = "U-POWER") String unit,
        @Nullable @Schema(examples = "云州供电公司") String unitName,
        Outcome outcome,
        @Schema(examples = "已解决") String outcomeLabel,
        @Nullable String finalGround,

        @Schema(description = "是否为本轮最后一份答复 / Whether it was the last one that this round waited for")
        boolean complete,

        @Schema(examples = "已更换老化线路，经回访未再停电。") String text,

        @Nullable @Schema(description = "单位所报成效 / What it has brought about, as the unit counts it")
        EffectsView effects,

        @Schema(description = "首次发布时间 / When it was first published")
        Instant publishedAt,

        @Nullable @Schema(description = "更正时间 / When it was corrected, if it was")
        Instant correctedAt) {}
