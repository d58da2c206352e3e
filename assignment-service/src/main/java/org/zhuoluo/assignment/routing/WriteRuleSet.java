package org.zhuoluo.assignment.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.zhuoluo.assignment.assignment.Seal;

/** Begins a draft, with rules of its own or with those of another set. */
@ApplicationScoped
class WriteRuleSet {
    private final RuleAuthors authors;
    private final RuleSets ruleSets;
    private final CheckRules checkRules;
    private final Seal seal;

    WriteRuleSet(RuleAuthors authors, RuleSets ruleSets, CheckRules checkRules, Seal seal) {
        this.authors = authors;
        this.ruleSets = ruleSets;
        this.checkRules = checkRules;
        this.seal = seal;
    }

    @Transactional
    StoredRuleSet write(DraftRequest request) {
        authors.require();
        if (request.rules() != null) {
            List<Rule> rules = request.rules().stream().map(RuleBody::toRule).toList();
            checkRules.check(rules);
            return ruleSets.add(null, request.title(), rules, seal.signature());
        }
        RuleSet copied = request.copyOf() == null
                ? ruleSets.inForce()
                : ruleSets.require(request.copyOf()).toRuleSet();
        return ruleSets.add(copied.version(), request.title(), copied.rules(), seal.signature());
    }
}
