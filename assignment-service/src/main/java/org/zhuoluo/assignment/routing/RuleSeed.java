package org.zhuoluo.assignment.routing;

import io.quarkus.logging.Log;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import org.zhuoluo.assignment.assignment.Signature;
import org.zhuoluo.assignment.seed.SeedFile;

/** Puts the rules of a file in force as the next rule set; once people have put one in force, they are a draft for them to look at. */
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
        StoredRuleSet set = ruleSets.add(null, name(), rules, by);
        if (activations.anyNotBy(name())) {
            Log.warnf("Keeps the rules in force that people chose: %s is draft %d", name(), set.version());
        } else {
            activations.putInForce(set, name(), by);
        }
    }
}
