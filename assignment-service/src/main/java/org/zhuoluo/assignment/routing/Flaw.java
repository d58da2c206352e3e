package org.zhuoluo.assignment.routing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is doubtful about a rule, although it can be written. */
@Schema(name = "RoutingRuleFlaw")
record Flaw(
        @Schema(examples = "40") int position,

        @Schema(description = "UNIT_GONE 承办单位已不存在, NEVER_FIRES 被前面的规则完全覆盖，永不命中", examples = "NEVER_FIRES")
        Kind kind,

        @Schema(description = "With NEVER_FIRES: the earlier rule that takes all that is meant for it", examples = "20")
        @Nullable
        Integer coveredBy) {
    enum Kind {
        /** 承办单位已不存在: what it is for waits in the catch-all queue. */
        UNIT_GONE,
        /** 被前面的规则完全覆盖: an earlier rule takes all that it is for. */
        NEVER_FIRES
    }
}
