package org.zhuoluo.assignment.routing;

import static org.zhuoluo.assignment.routing.RoutingProblem.RULE_SET_SEALED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.concurrency.ETags;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.assignment.Seal;

/** Puts a draft in force; what arrives meanwhile is decided by the set before it or by this one. */
@ApplicationScoped
class ActivateRuleSet {
    private final RuleAuthors authors;
    private final RuleSets ruleSets;
    private final Activations activations;
    private final CheckRules checkRules;
    private final Seal seal;

    ActivateRuleSet(RuleAuthors authors, RuleSets ruleSets, Activations activations, CheckRules checkRules, Seal seal) {
        this.authors = authors;
        this.ruleSets = ruleSets;
        this.activations = activations;
        this.checkRules = checkRules;
        this.seal = seal;
    }

    /** Looked at once more: a unit may have gone since the draft was written. */
    @Transactional
    Activation activate(int version, @Nullable String ifMatch, String reason) {
        authors.require();
        StoredRuleSet draft = ruleSets.take(version);
        ETags.require(ifMatch, draft.revision());
        if (draft.isSealed()) {
            throw Refusal.of(RULE_SET_SEALED);
        }
        checkRules.check(draft.toRuleSet().rules());
        return activations.putInForce(draft, reason, seal.signature());
    }
}
