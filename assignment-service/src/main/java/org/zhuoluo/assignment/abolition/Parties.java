package org.zhuoluo.assignment.abolition;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentStatus;
import org.zhuoluo.assignment.assignment.Assignments;
import org.zhuoluo.assignment.assignment.HandOn;
import org.zhuoluo.assignment.assignment.HandOnCause;
import org.zhuoluo.assignment.assignment.ReturnDecision;
import org.zhuoluo.assignment.assignment.Returns;
import org.zhuoluo.assignment.assignment.Signature;
import org.zhuoluo.assignment.matter.RoundId;
import org.zhuoluo.assignment.supervision.Fact;
import org.zhuoluo.assignment.supervision.Happening;
import org.zhuoluo.assignment.supervision.Inheritance;
import org.zhuoluo.assignment.supervision.Supervision;
import org.zhuoluo.assignment.unit.Addressee;
import org.zhuoluo.messaging.outbox.Outbox;

/** The assignments and duties of the two units in one round. */
@ApplicationScoped
class Parties {
    private final Assignments assignments;
    private final HandOn handOn;
    private final Returns returns;
    private final Supervision supervision;
    private final Inheritance inheritance;
    private final Outbox outbox;

    Parties(
            Assignments assignments,
            HandOn handOn,
            Returns returns,
            Supervision supervision,
            Inheritance inheritance,
            Outbox outbox) {
        this.assignments = assignments;
        this.handOn = handOn;
        this.returns = returns;
        this.supervision = supervision;
        this.inheritance = inheritance;
        this.outbox = outbox;
    }

    /** How many shares the unit had. */
    int handOn(String unit, Addressee successor, RoundId round, String words, Signature by) {
        List<Assignment> had = assignments.openOf(round).stream()
                .filter(open -> open.handover().unit().equals(unit))
                .toList();
        had.forEach(open -> handOn(open, successor, words, by));
        return had.size();
    }

    /** What waits for a ruling is ruled on with it: it goes to the successor, who may return it again. */
    private void handOn(Assignment from, Addressee successor, String words, Signature by) {
        boolean returned = from.status() == AssignmentStatus.RETURNED;
        if (returned) {
            from.keep();
            outbox.append(returns.of(from.id()).rule(from, ReturnDecision.REASSIGNED, successor.unit(), words, by));
        }
        handOn.pass(successor, from, HandOnCause.UNIT_ABOLISHED, words);
        if (returned) {
            supervision.take(Fact.about(Happening.RULED, from.round(), from.charge(), by.at()));
        }
    }

    /** How many duties changed hands at once: those of shares that the successor has not signed for do not. */
    int inherit(String unit, Addressee successor, RoundId round, Instant now) {
        Set<UUID> unsigned = assignments.openOf(round).stream()
                .filter(open -> open.handover().unit().equals(successor.unit()) && open.isUnsigned())
                .map(Assignment::share)
                .collect(toUnmodifiableSet());
        return inheritance.take(round, unit, successor, unsigned, now);
    }
}
