package org.zhuoluo.assignment.routing;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a rule set came into force. */
@Schema(name = "RoutingActivation")
record ActivationView(
        @Schema(description = "The highest is in force", examples = "3")
        int ordinal,

        @Schema(examples = "2") int ruleSet,
        @Schema(examples = "供电公司临江分公司自下月起承接辖区诉求") String reason,
        @Schema(examples = "coordinator1") String activatedBy,
        Instant activatedAt) {
    static ActivationView of(Activation activation) {
        return new ActivationView(
                activation.ordinal(),
                activation.ruleSet(),
                activation.reason(),
                activation.activatedBy(),
                activation.activatedAt());
    }
}
