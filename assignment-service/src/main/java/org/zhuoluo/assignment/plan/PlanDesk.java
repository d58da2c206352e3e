package org.zhuoluo.assignment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.Signature;
import org.zhuoluo.assignment.assignment.Signing;
import org.zhuoluo.assignment.assignment.TakeAssignment;
import org.zhuoluo.assignment.supervision.Fact;
import org.zhuoluo.assignment.supervision.Happening;
import org.zhuoluo.assignment.supervision.Supervision;
import org.zhuoluo.assignment.unit.Sights;
import org.zhuoluo.workingtime.Deadline;

/** Hands an assignment to its unit's people for its plan, and tells its duties what became of a step. */
@ApplicationScoped
class PlanDesk {
    private final TakeAssignment takeAssignment;
    private final Sights sights;
    private final Signing signing;
    private final Supervision supervision;

    PlanDesk(TakeAssignment takeAssignment, Sights sights, Signing signing, Supervision supervision) {
        this.takeAssignment = takeAssignment;
        this.sights = sights;
        this.signing = signing;
        this.supervision = supervision;
    }

    /** The unit signs by it if it has not. */
    Assignment take(AssignmentId id, @Nullable String ifMatch, Signature by) {
        Assignment assignment = takeAssignment.take(id, sights.ofUnit(), ifMatch);
        signing.signIfUnsigned(assignment, by.at());
        return assignment;
    }

    void planned(Assignment of, UUID step, Deadline due, Signature by) {
        supervision.take(fact(Happening.STEP_PLANNED, of, step, by).dueBy(due));
    }

    void ended(Happening how, Assignment of, UUID step, Signature by) {
        supervision.take(fact(how, of, step, by));
    }

    private static Fact fact(Happening what, Assignment of, UUID step, Signature by) {
        return Fact.about(what, of.round(), of.charge(), by.at()).concerning(step);
    }
}
