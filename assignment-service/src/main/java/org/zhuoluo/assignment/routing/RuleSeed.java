package org.zhuoluo.assignment.routing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import org.zhuoluo.assignment.seed.SeedFile;

/** Activates the rules of a file as the next rule set. */
@ApplicationScoped
@Priority(20)
class RuleSeed implements SeedFile<RuleLine> {
    private final RuleSets ruleSets;
    private final InstantSource clock;

    RuleSeed(RuleSets ruleSets, InstantSource clock) {
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "routing-rules.csv";
    }

    @Override
    public Class<RuleLine> line() {
        return RuleLine.class;
    }

    @Override
    public void load(List<RuleLine> lines) {
        int known = ruleSets.newest().map(StoredRuleSet::version).orElse(0);
        List<Rule> rules = lines.stream()
                .map(RuleLine::toRule)
                .sorted(Comparator.comparingInt(Rule::position))
                .toList();
        ruleSets.persist(new StoredRuleSet(known + 1, rules, name(), clock.instant()));
    }
}
