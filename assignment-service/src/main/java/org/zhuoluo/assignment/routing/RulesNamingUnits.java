package org.zhuoluo.assignment.routing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhuoluo.assignment.unit.NamesUnits;

/** The rules in force, as far as they send matters to a unit. */
@ApplicationScoped
class RulesNamingUnits implements NamesUnits {
    private final RuleSets ruleSets;

    RulesNamingUnits(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    @Override
    public List<String> placesNaming(String unit) {
        return ruleSets.inForce().rules().stream()
                .filter(rule -> rule.unit().equals(unit))
                .map(rule -> "routing-rule/" + rule.position())
                .toList();
    }
}
