package org.zhuoluo.assignment.routing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** All rule sets that ever were in force; the newest is. */
@ApplicationScoped
class RuleSets implements PanacheRepositoryBase<StoredRuleSet, Integer> {
    RuleSet inForce() {
        return newest().map(StoredRuleSet::toRuleSet).orElse(RuleSet.EMPTY);
    }

    RuleSet ofVersion(int version) {
        return findByIdOptional(version).map(StoredRuleSet::toRuleSet).orElse(RuleSet.EMPTY);
    }

    Optional<StoredRuleSet> newest() {
        return find("order by version desc").firstResultOptional();
    }
}
