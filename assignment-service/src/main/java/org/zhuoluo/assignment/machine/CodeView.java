package org.zhuoluo.assignment.machine;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of the table of codes. */
@Schema(name = "StatusUpdateCode")
record CodeView(
        @Schema(examples = "LATE") UpdateCode code,
        @Schema(examples = "NOTE") UpdateKind kind,
        @Schema(examples = "晚于其后的状态到达，未改变办理情况") String zh,

        @Schema(examples = "A later update of the same assignment was applied before")
        String en,

        @Schema(description = "What the sender should do next", examples = "无需处理；请按发生的先后顺序推送")
        String nextZh,

        @Schema(examples = "Nothing; please send updates in the order in which things happened")
        String nextEn) {
    static CodeView of(UpdateCode code) {
        return new CodeView(code, code.kind(), code.zh(), code.en(), code.nextZh(), code.nextEn());
    }
}
