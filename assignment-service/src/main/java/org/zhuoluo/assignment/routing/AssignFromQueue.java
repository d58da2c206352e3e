package org.zhuoluo.assignment.routing;

import static org.zhuoluo.assignment.assignment.AssignmentProblem.NOT_WAITING;
import static org.zhuoluo.assignment.assignment.AssignmentProblem.UNIT_CANNOT_TAKE_IT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.MakeAssignment;
import org.zhuoluo.assignment.assignment.RoutedBy;
import org.zhuoluo.assignment.matter.Matter;
import org.zhuoluo.assignment.matter.Matters;
import org.zhuoluo.assignment.matter.RoundId;
import org.zhuoluo.assignment.matter.Rounds;
import org.zhuoluo.assignment.unit.Addressee;
import org.zhuoluo.assignment.unit.Sight;
import org.zhuoluo.assignment.unit.Units;

/** A coordinator gives a matter out of the catch-all queue to a unit. */
@ApplicationScoped
class AssignFromQueue {
    private final DispatchQueue queue;
    private final Rounds rounds;
    private final Matters matters;
    private final Units units;
    private final MakeAssignment makeAssignment;
    private final Rulings rulings;

    AssignFromQueue(
            DispatchQueue queue,
            Rounds rounds,
            Matters matters,
            Units units,
            MakeAssignment makeAssignment,
            Rulings rulings) {
        this.queue = queue;
        this.rounds = rounds;
        this.matters = matters;
        this.units = units;
        this.makeAssignment = makeAssignment;
        this.rulings = rulings;
    }

    @Transactional
    AssignmentId assign(UUID appealId, String unit, String reason, Sight sight) {
        Matter matter = matters.findByIdOptional(appealId)
                .filter(found -> sight.covers(null, found.area()))
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        RoundId round = queue.waitingRoundOf(appealId).orElseThrow(() -> Refusal.of(NOT_WAITING));
        if (rounds.lock(round).hasEnded() || !queue.deleteById(round)) {
            throw Refusal.of(NOT_WAITING); // withdrawn meanwhile, or somebody was faster
        }
        Addressee to = units.addressee(unit).orElseThrow(AssignFromQueue::noSuchUnit);
        rulings.write(round, reason);
        return makeAssignment.make(round, matter, to, RoutedBy.COORDINATOR);
    }

    private static Refusal noSuchUnit() {
        return Refusal.of(UNIT_CANNOT_TAKE_IT).field("unit", "请选择一个有岗位的单位", "Please choose a unit that has a post");
    }
}
