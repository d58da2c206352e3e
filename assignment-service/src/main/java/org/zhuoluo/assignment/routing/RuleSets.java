package org.zhuoluo.assignment.routing;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.assignment.Signature;

/** All rule sets: drafts, that in force, and those that were. */
@ApplicationScoped
class RuleSets implements PanacheRepositoryBase<StoredRuleSet, Integer> {
    RuleSet inForce() {
        return storedInForce().map(StoredRuleSet::toRuleSet).orElse(RuleSet.EMPTY);
    }

    Optional<StoredRuleSet> storedInForce() {
        return find("""
                        version = (select a.ruleSet from Activation a
                        where a.ordinal = (select max(n.ordinal) from Activation n))""").firstResultOptional();
    }

    RuleSet ofVersion(int version) {
        return findByIdOptional(version).map(StoredRuleSet::toRuleSet).orElse(RuleSet.EMPTY);
    }

    StoredRuleSet require(int version) {
        return findByIdOptional(version).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    /** For a change; those who change rules take turns, and none of them is in the way of what is being routed. */
    StoredRuleSet take(int version) {
        letOthersWait();
        return findByIdOptional(version, PESSIMISTIC_WRITE).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    StoredRuleSet add(@Nullable Integer basedOn, String title, List<Rule> rules, Signature by) {
        letOthersWait();
        var set = new StoredRuleSet(highestVersion() + 1, basedOn, title, rules, by);
        persist(set);
        return set;
    }

    List<StoredRuleSet> before(int version, int limit) {
        return find("version < ?1 order by version desc", version)
                .page(0, limit)
                .list();
    }

    private int highestVersion() {
        return find("order by version desc")
                .<StoredRuleSet>firstResultOptional()
                .map(StoredRuleSet::version)
                .orElse(0);
    }

    private void letOthersWait() {
        getEntityManager()
                .createNativeQuery("select name from load_lock where name = 'routing' for update", String.class)
                .getSingleResult();
    }
}
