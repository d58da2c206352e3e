package org.zhuoluo.assignment.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.HandOn;
import org.zhuoluo.assignment.assignment.HandOnCause;
import org.zhuoluo.assignment.assignment.Seal;
import org.zhuoluo.assignment.assignment.TakeAssignment;
import org.zhuoluo.assignment.unit.Sights;

/** A coordinator gives a unit's share of a matter to another unit without being asked to (改派). */
@ApplicationScoped
class MoveAssignment {
    private final TakeAssignment takeAssignment;
    private final Sights sights;
    private final HandOn handOn;
    private final Seal seal;

    MoveAssignment(TakeAssignment takeAssignment, Sights sights, HandOn handOn, Seal seal) {
        this.takeAssignment = takeAssignment;
        this.sights = sights;
        this.handOn = handOn;
        this.seal = seal;
    }

    @Transactional
    Assignment move(AssignmentId id, @Nullable String ifMatch, MoveRequest request) {
        Assignment from = takeAssignment.take(id, sights.ofArea(), ifMatch);
        return handOn.to(request.whom(), from, HandOnCause.MOVED, seal.encrypt(from, request.reason()));
    }
}
