package org.zhuoluo.assignment.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The rules in their order; the first that matches decides, and the answer says why the earlier ones did not. */
record RuleSet(int version, List<Rule> rules) {
    static final RuleSet EMPTY = new RuleSet(0, List.of());

    RuleSet {
        rules = List.copyOf(rules);
    }

    Decision decide(Question question, Predicate<String> canTakeIt) {
        var steps = new ArrayList<Step>();
        for (Rule rule : rules) {
            Step step = new Step(rule.position(), rule.lookAt(question, canTakeIt));
            steps.add(step);
            switch (step.finding()) {
                case FIRED -> {
                    return new Decision.ToUnit(rule, List.copyOf(steps));
                }
                case UNIT_GONE -> {
                    return new Decision.ToCatchAll(QueueReason.UNIT_GONE, List.copyOf(steps));
                }
                case OTHER_ISSUE_TYPE,
                        OTHER_AREA,
                        OTHER_KIND,
                        OTHER_CHANNEL,
                        OTHER_ENTERPRISE,
                        WORD_MISSING,
                        WORD_EXCLUDED,
                        OTHER_TIME -> {}
            }
        }
        return new Decision.ToCatchAll(QueueReason.NO_RULE, List.copyOf(steps));
    }

    boolean asksForWords() {
        return rules.stream().anyMatch(rule -> rule.conditions().askForWords());
    }
}
