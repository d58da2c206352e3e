package org.zhuoluo.assignment.reading;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One assignment with the words of the enterprise and of the unit. */
@Schema(name = "AssignmentDetail")
record AssignmentDetailView(
        AssignmentView assignment,

        @Schema(description = "What the enterprise wrote", examples = "我公司自上月以来多次遭遇电压波动，两条产线停机。")
        String text,

        @Schema(description = "Public and internal notes, the oldest first")
        List<ProgressNoteView> notes,

        @Nullable ReplyView reply) {}
