package org.zhuoluo.assignment.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.concurrency.ETags;
import org.zhuoluo.assignment.assignment.Seal;

/** Replaces a draft as a whole. */
@ApplicationScoped
class RewriteRuleSet {
    private final RuleAuthors authors;
    private final RuleSets ruleSets;
    private final CheckRules checkRules;
    private final Seal seal;

    RewriteRuleSet(RuleAuthors authors, RuleSets ruleSets, CheckRules checkRules, Seal seal) {
        this.authors = authors;
        this.ruleSets = ruleSets;
        this.checkRules = checkRules;
        this.seal = seal;
    }

    @Transactional
    StoredRuleSet rewrite(int version, @Nullable String ifMatch, RuleSetRequest request) {
        authors.require();
        StoredRuleSet draft = ruleSets.take(version);
        ETags.require(ifMatch, draft.revision());
        List<Rule> rules = request.toRules();
        checkRules.check(rules);
        draft.rewrite(request.title(), rules, seal.signature());
        ruleSets.flush(); // the answer carries the new version
        return draft;
    }
}
