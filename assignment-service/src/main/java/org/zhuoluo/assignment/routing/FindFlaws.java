package org.zhuoluo.assignment.routing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhuoluo.assignment.unit.Units;

/** Finds the rules that lead nowhere: their unit is gone, or one earlier rule takes all they are for. */
@ApplicationScoped
class FindFlaws {
    private final Units units;

    FindFlaws(Units units) {
        this.units = units;
    }

    List<Flaw> in(RuleSet set) {
        List<Flaw> flaws = new ArrayList<>();
        var canTakeIt = new TakingUnits(units);
        for (int i = 0; i < set.rules().size(); i++) {
            Rule rule = set.rules().get(i);
            if (!canTakeIt.test(rule.unit())) {
                flaws.add(new Flaw(rule.position(), Flaw.Kind.UNIT_GONE, null));
            }
            covering(set.rules().subList(0, i), rule)
                    .ifPresent(
                            earlier -> flaws.add(new Flaw(rule.position(), Flaw.Kind.NEVER_FIRES, earlier.position())));
        }
        return flaws;
    }

    /** One that covers it alone; what several cover together is not looked for. */
    private static Optional<Rule> covering(List<Rule> earlier, Rule rule) {
        return earlier.stream().filter(other -> other.covers(rule)).findFirst();
    }
}
