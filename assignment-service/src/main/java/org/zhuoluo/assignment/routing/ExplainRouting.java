package org.zhuoluo.assignment.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.Assignments;
import org.zhuoluo.assignment.matter.Matter;
import org.zhuoluo.assignment.matter.Matters;
import org.zhuoluo.assignment.unit.Sight;

/** Says why an assignment went to its unit: by the rules, or past them. */
@ApplicationScoped
class ExplainRouting {
    private final Assignments assignments;
    private final Decisions decisions;
    private final RuleSets ruleSets;
    private final Matters matters;
    private final ResponsibleUnits responsibleUnits;

    ExplainRouting(
            Assignments assignments,
            Decisions decisions,
            RuleSets ruleSets,
            Matters matters,
            ResponsibleUnits responsibleUnits) {
        this.assignments = assignments;
        this.decisions = decisions;
        this.ruleSets = ruleSets;
        this.matters = matters;
        this.responsibleUnits = responsibleUnits;
    }

    @Transactional
    RoutingView of(AssignmentId id, Sight sight) {
        return assignments
                .roundOf(id, sight)
                .flatMap(decisions::findByIdOptional)
                .map(decision ->
                        RoutingView.of(decision, ruleSets.ofVersion(decision.ruleSet()), responsibleFor(decision)))
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    private @Nullable String responsibleFor(StoredDecision decision) {
        Matter matter = matters.require(decision.round().appealId());
        return responsibleUnits.of(matter.issueType()).orElse(null);
    }
}
