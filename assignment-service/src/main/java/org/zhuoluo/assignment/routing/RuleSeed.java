package org.zhuoluo.assignment.routing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import org.zhuoluo.assignment.assignment.Signature;
import org.zhuoluo.assignment.seed.SeedFile;

/** Puts the rules of a file in force as the next rule set. */
@ApplicationScoped
@Priority(20)
class RuleSeed implements SeedFile<RuleLine> {
    private final RuleSets ruleSets;
    private final Activations activations;
    private final InstantSource clock;

    RuleSeed(RuleSets ruleSets, Activations activations, InstantSource clock) {
        this.ruleSets = ruleSets;
        this.activations = activations;
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
        var by = new Signature(name(), clock.instant());
        List<Rule> rules = lines.stream().map(RuleLine::toRule).toList();
        activations.putInForce(ruleSets.add(null, name(), rules, by), name(), by);
    }
}
