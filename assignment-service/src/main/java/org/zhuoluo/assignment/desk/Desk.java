package org.zhuoluo.assignment.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.concurrency.ETags;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.Assignments;
import org.zhuoluo.assignment.matter.RoundId;
import org.zhuoluo.assignment.matter.Rounds;
import org.zhuoluo.assignment.supervision.Fact;
import org.zhuoluo.assignment.supervision.Happening;
import org.zhuoluo.assignment.supervision.Supervision;
import org.zhuoluo.assignment.unit.Sights;
import org.zhuoluo.messaging.outbox.Outbox;

/** Hands an assignment to its unit's people, its round locked, and signs for it with whatever they do first. */
@ApplicationScoped
class Desk {
    private final Sights sights;
    private final Rounds rounds;
    private final Assignments assignments;
    private final Supervision supervision;
    private final Outbox outbox;

    Desk(Sights sights, Rounds rounds, Assignments assignments, Supervision supervision, Outbox outbox) {
        this.sights = sights;
        this.rounds = rounds;
        this.assignments = assignments;
        this.supervision = supervision;
        this.outbox = outbox;
    }

    Assignment take(AssignmentId id, @Nullable String ifMatch) {
        RoundId round = assignments.roundOf(id, sights.ofUnit()).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        rounds.lock(round);
        Assignment assignment = assignments.lock(id);
        ETags.require(ifMatch, assignment.version());
        return assignment;
    }

    void sign(Assignment assignment, Instant at) {
        outbox.append(assignment.sign(at));
        supervision.take(Fact.ofAssignment(
                Happening.SIGNED, assignment.round(), assignment.id().value(), at));
    }

    /** Any act of the unit before it signed counts as signing then. */
    void signIfUnsigned(Assignment assignment, Instant at) {
        if (assignment.isUnsigned()) {
            sign(assignment, at);
        }
    }
}
