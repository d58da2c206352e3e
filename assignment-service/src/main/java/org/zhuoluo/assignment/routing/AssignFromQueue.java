package org.zhuoluo.assignment.routing;

import static org.zhuoluo.assignment.assignment.AssignmentProblem.NOT_WAITING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.assignment.Addressees;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.FurtherUnits;
import org.zhuoluo.assignment.assignment.FurtherUnits.Share;
import org.zhuoluo.assignment.assignment.MakeAssignment;
import org.zhuoluo.assignment.assignment.MakeAssignment.Order;
import org.zhuoluo.assignment.assignment.RoutedBy;
import org.zhuoluo.assignment.assignment.Seal;
import org.zhuoluo.assignment.assignment.UnitRole;
import org.zhuoluo.assignment.matter.Matter;
import org.zhuoluo.assignment.matter.Matters;
import org.zhuoluo.assignment.matter.RoundId;
import org.zhuoluo.assignment.matter.Rounds;
import org.zhuoluo.assignment.unit.Addressee;
import org.zhuoluo.assignment.unit.Sight;

/** A coordinator gives a matter out of the catch-all queue to a unit, and further units their share of it, in one act. */
@ApplicationScoped
class AssignFromQueue {
    private final DispatchQueue queue;
    private final Rounds rounds;
    private final Matters matters;
    private final Addressees addressees;
    private final MakeAssignment makeAssignment;
    private final FurtherUnits furtherUnits;
    private final Rulings rulings;
    private final Seal seal;

    AssignFromQueue(
            DispatchQueue queue,
            Rounds rounds,
            Matters matters,
            Addressees addressees,
            MakeAssignment makeAssignment,
            FurtherUnits furtherUnits,
            Rulings rulings,
            Seal seal) {
        this.queue = queue;
        this.rounds = rounds;
        this.matters = matters;
        this.addressees = addressees;
        this.makeAssignment = makeAssignment;
        this.furtherUnits = furtherUnits;
        this.rulings = rulings;
        this.seal = seal;
    }

    @Transactional
    AssignmentId assign(UUID appealId, AssignRequest request, Sight sight) {
        Matter matter = matters.findByIdOptional(appealId)
                .filter(found -> sight.covers(null, found.area()))
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        RoundId round = queue.waitingRoundOf(appealId).orElseThrow(() -> Refusal.of(NOT_WAITING));
        if (rounds.lock(round).hasEnded() || !queue.deleteById(round)) {
            throw Refusal.of(NOT_WAITING); // withdrawn meanwhile, or somebody was faster
        }
        Addressee to = addressees.chosen(request.whom(), UnitRole.LEAD);
        rulings.write(round, request.reason());
        Assignment lead = makeAssignment.make(new Order(
                round,
                matter,
                UnitRole.LEAD,
                to,
                RoutedBy.COORDINATOR,
                seal.encryptIfAny(appealId, request.instruction())));
        request.eachPart((whom, task) -> furtherUnits.part(lead, Share.of(whom, task)));
        request.eachAssisting((whom, task) -> furtherUnits.ask(lead, Share.of(whom, task), RoutedBy.COORDINATOR));
        return lead.id();
    }
}
