package org.zhuoluo.assignment.routing;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule set in a list. */
@Schema(name = "RoutingRuleSetLine")
record RuleSetLineView(
        @Schema(examples = "2") int version,
        @Schema(examples = "临江区用电类诉求改由临江分公司承办") String title,

        @Schema(description = "DRAFT 草稿, ACTIVE 生效中, RETIRED 已停用", examples = "RETIRED")
        RuleSetState state,

        @Schema(examples = "1") @Nullable Integer basedOn,
        @Schema(examples = "coordinator1") String writtenBy,
        Instant writtenAt) {
    static RuleSetLineView of(StoredRuleSet set, int inForce) {
        return new RuleSetLineView(
                set.version(), set.title(), set.stateWhere(inForce), set.basedOn(), set.writtenBy(), set.writtenAt());
    }
}
