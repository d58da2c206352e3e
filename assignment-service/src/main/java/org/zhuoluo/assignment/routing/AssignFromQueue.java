package org.zhuoluo.assignment.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.FurtherUnits;
import org.zhuoluo.assignment.assignment.FurtherUnits.Share;
import org.zhuoluo.assignment.assignment.RoutedBy;
import org.zhuoluo.assignment.catalogue.Catalogue;
import org.zhuoluo.assignment.unit.Sight;

/** A coordinator gives a matter out of the catch-all queue to a unit, and further units their share of it, in one act. */
@ApplicationScoped
class AssignFromQueue {
    private final WaitingMatters waitingMatters;
    private final SignOffs signOffs;
    private final Instructions instructions;
    private final GiveWaiting giveWaiting;
    private final FurtherUnits furtherUnits;
    private final Catalogue catalogue;

    AssignFromQueue(
            WaitingMatters waitingMatters,
            SignOffs signOffs,
            Instructions instructions,
            GiveWaiting giveWaiting,
            FurtherUnits furtherUnits,
            Catalogue catalogue) {
        this.waitingMatters = waitingMatters;
        this.signOffs = signOffs;
        this.instructions = instructions;
        this.giveWaiting = giveWaiting;
        this.furtherUnits = furtherUnits;
        this.catalogue = catalogue;
    }

    @Transactional
    AssignmentId assign(UUID appealId, AssignRequest request, Sight sight) {
        WaitingMatter waiting = waitingMatters.take(appealId, sight);
        signOffs.requireNoneOpen(waiting.round());
        if (request.complex()) {
            catalogue.requireLimitForComplex(waiting.matter().issueType());
        }
        String instruction = instructions.of(waiting.round(), request.instruction());
        Assignment lead = giveWaiting.to(request.whom(), waiting, request.reason(), instruction, request.complex());
        request.eachPart(
                (whom, task) -> furtherUnits.part(lead, Share.of(whom, task).complexIf(request.complex())));
        request.eachAssisting((whom, task) -> furtherUnits.ask(lead, Share.of(whom, task), RoutedBy.COORDINATOR));
        return lead.id();
    }
}
