package org.zhuoluo.assignment.routing;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static org.zhuoluo.assignment.assignment.AssignmentProblem.NOT_WAITING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.matter.Matter;
import org.zhuoluo.assignment.matter.Matters;
import org.zhuoluo.assignment.matter.RoundId;
import org.zhuoluo.assignment.matter.Rounds;
import org.zhuoluo.assignment.unit.Sight;

/** Hands a matter of the dispatch queue to whoever acts on it, its round locked first; what lies outside their sight is not found. */
@ApplicationScoped
class WaitingMatters {
    private final DispatchQueue queue;
    private final Rounds rounds;
    private final Matters matters;

    WaitingMatters(DispatchQueue queue, Rounds rounds, Matters matters) {
        this.queue = queue;
        this.rounds = rounds;
        this.matters = matters;
    }

    @Transactional(MANDATORY)
    WaitingMatter take(UUID appealId, Sight sight) {
        Matter matter = matters.findByIdOptional(appealId)
                .filter(found -> sight.covers(null, found.area()))
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        RoundId round = queue.waitingRoundOf(appealId).orElseThrow(() -> Refusal.of(NOT_WAITING));
        if (rounds.lock(round).hasEnded() || queue.count("round", round) == 0) {
            throw Refusal.of(NOT_WAITING); // withdrawn meanwhile, or somebody was faster
        }
        return new WaitingMatter(round, matter);
    }
}
