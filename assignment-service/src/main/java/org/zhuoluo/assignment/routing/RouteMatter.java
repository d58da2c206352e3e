package org.zhuoluo.assignment.routing;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import org.zhuoluo.assignment.assignment.MakeAssignment;
import org.zhuoluo.assignment.assignment.MakeAssignment.Order;
import org.zhuoluo.assignment.assignment.RoutedBy;
import org.zhuoluo.assignment.assignment.UnitRole;
import org.zhuoluo.assignment.matter.Matter;
import org.zhuoluo.assignment.matter.RoundId;
import org.zhuoluo.assignment.unit.Units;

/** Gives an accepted matter to the unit that the rules name, or lays it into the catch-all queue. */
@ApplicationScoped
class RouteMatter {
    private final RuleSets ruleSets;
    private final Questions questions;
    private final Units units;
    private final Decisions decisions;
    private final DispatchQueue queue;
    private final MakeAssignment makeAssignment;
    private final InstantSource clock;

    RouteMatter(
            RuleSets ruleSets,
            Questions questions,
            Units units,
            Decisions decisions,
            DispatchQueue queue,
            MakeAssignment makeAssignment,
            InstantSource clock) {
        this.ruleSets = ruleSets;
        this.questions = questions;
        this.units = units;
        this.decisions = decisions;
        this.queue = queue;
        this.makeAssignment = makeAssignment;
        this.clock = clock;
    }

    /** Its caller has locked the round; a round is routed once. */
    void route(RoundId round, Matter matter) {
        if (decisions.findByIdOptional(round).isPresent()) {
            return;
        }
        Instant now = clock.instant();
        RuleSet ruleSet = ruleSets.inForce();
        Decision decision = ruleSet.decide(
                questions.about(matter, now, ruleSet.asksForWords()),
                unit -> units.addressee(unit).isPresent());
        decisions.persist(new StoredDecision(round, ruleSet.version(), decision, now));
        switch (decision) {
            case Decision.ToUnit to ->
                makeAssignment.make(new Order(
                        round,
                        matter,
                        UnitRole.LEAD,
                        units.addressee(to.rule().unit()).orElseThrow(),
                        RoutedBy.RULE,
                        null));
            case Decision.ToCatchAll left -> {
                report(left, ruleSet);
                queue.persist(new QueueEntry(round, matter.area(), left.reason(), now));
            }
        }
    }

    private static void report(Decision.ToCatchAll left, RuleSet ruleSet) {
        if (left.reason() == QueueReason.UNIT_GONE) {
            Log.errorf(
                    "Rule %d of rule set %d names a unit that is gone; its matters wait in the catch-all queue",
                    left.steps().getLast().position(), ruleSet.version());
        }
    }
}
