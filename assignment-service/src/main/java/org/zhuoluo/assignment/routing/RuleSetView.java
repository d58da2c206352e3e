package org.zhuoluo.assignment.routing;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule set with its rules. */
@Schema(name = "RoutingRuleSet")
record RuleSetView(
        @Schema(description = "Its number, by which decisions name it", examples = "2")
        int version,

        @Schema(examples = "临江区用电类诉求改由临江分公司承办") String title,

        @Schema(description = "DRAFT 草稿, ACTIVE 生效中, RETIRED 已停用", examples = "DRAFT")
        RuleSetState state,

        @Schema(description = "The set from which it was copied", examples = "1") @Nullable
        Integer basedOn,

        @Schema(examples = "coordinator1") String writtenBy,
        Instant writtenAt,
        List<RuleBody> rules,

        @Schema(description = "What is doubtful about it today")
        List<Flaw> flaws) {
    static RuleSetView of(StoredRuleSet set, RuleSetState state, List<Flaw> flaws) {
        return new RuleSetView(
                set.version(),
                set.title(),
                state,
                set.basedOn(),
                set.writtenBy(),
                set.writtenAt(),
                set.toRuleSet().rules().stream().map(RuleBody::of).toList(),
                flaws);
    }
}
