package org.zhuoluo.assignment.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.Addressees;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.Return;
import org.zhuoluo.assignment.assignment.Returns;
import org.zhuoluo.assignment.supervision.Happening;
import org.zhuoluo.messaging.contract.AssignmentReturned;
import org.zhuoluo.messaging.outbox.Outbox;

/** The unit says that a matter is not its own (退单); it stays answerable until a coordinator has ruled. */
@ApplicationScoped
class ReturnAssignment {
    private final Desk desk;
    private final Wording wording;
    private final Returns returns;
    private final ReturnLimits limits;
    private final Addressees addressees;
    private final Outbox outbox;

    ReturnAssignment(
            Desk desk, Wording wording, Returns returns, ReturnLimits limits, Addressees addressees, Outbox outbox) {
        this.desk = desk;
        this.wording = wording;
        this.returns = returns;
        this.limits = limits;
        this.addressees = addressees;
        this.outbox = outbox;
    }

    @Transactional
    Assignment giveBack(AssignmentId id, @Nullable String ifMatch, ReturnRequest request) {
        Assignment assignment = desk.take(id, ifMatch);
        String proposed = request.proposedUnit();
        if (proposed != null) {
            addressees.named(proposed, "proposedUnit");
        }
        Return returned = wording.giveBack(assignment, request);
        desk.signIfUnsigned(assignment, returned.returnedAt());
        AssignmentReturned told = assignment.giveBack(returned);
        limits.check(assignment, returned.returnedAt());
        outbox.append(told);
        returns.persist(returned);
        desk.tell(Happening.RETURNED, assignment, returned.returnedAt());
        return assignment;
    }
}
