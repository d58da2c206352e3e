package org.zhuoluo.assignment.assignment;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.concurrency.ETags;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.matter.RoundId;
import org.zhuoluo.assignment.matter.Rounds;
import org.zhuoluo.assignment.unit.Sight;

/** Hands an assignment to whoever acts on it, its round locked first; what lies outside their sight is not found. */
@ApplicationScoped
public class TakeAssignment {
    private final Rounds rounds;
    private final Assignments assignments;

    TakeAssignment(Rounds rounds, Assignments assignments) {
        this.rounds = rounds;
        this.assignments = assignments;
    }

    @Transactional(MANDATORY)
    public Assignment take(AssignmentId id, Sight sight, @Nullable String ifMatch) {
        RoundId round = assignments.roundOf(id, sight).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        rounds.lock(round);
        Assignment assignment = assignments.lock(id);
        ETags.require(ifMatch, assignment.version());
        return assignment;
    }
}
