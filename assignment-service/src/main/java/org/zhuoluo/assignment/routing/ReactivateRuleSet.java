package org.zhuoluo.assignment.routing;

import static org.zhuoluo.assignment.routing.RoutingProblem.RULE_SET_IN_FORCE;
import static org.zhuoluo.assignment.routing.RoutingProblem.RULE_SET_IS_DRAFT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.assignment.Seal;

/** Takes an activation back: a set that was in force before is in force again. */
@ApplicationScoped
class ReactivateRuleSet {
    private final RuleAuthors authors;
    private final RuleSets ruleSets;
    private final Activations activations;
    private final Seal seal;

    ReactivateRuleSet(RuleAuthors authors, RuleSets ruleSets, Activations activations, Seal seal) {
        this.authors = authors;
        this.ruleSets = ruleSets;
        this.activations = activations;
        this.seal = seal;
    }

    /** Its rules are not checked again: who turns back is in a hurry, and a rule whose unit is gone is reported anyway. */
    @Transactional
    Activation reactivate(int version, String reason) {
        authors.require();
        StoredRuleSet earlier = ruleSets.take(version);
        switch (earlier.stateWhere(activations.inForce())) {
            case DRAFT -> throw Refusal.of(RULE_SET_IS_DRAFT);
            case ACTIVE -> throw Refusal.of(RULE_SET_IN_FORCE);
            case RETIRED -> {}
        }
        return activations.putInForce(earlier, reason, seal.signature());
    }
}
