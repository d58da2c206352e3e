package org.zhuoluo.assignment.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.Signing;
import org.zhuoluo.assignment.assignment.TakeAssignment;
import org.zhuoluo.assignment.supervision.Fact;
import org.zhuoluo.assignment.supervision.Happening;
import org.zhuoluo.assignment.supervision.Supervision;
import org.zhuoluo.assignment.unit.Sights;

/** Hands an assignment to its unit's people, its round locked, and signs for it with whatever they do first. */
@ApplicationScoped
class Desk {
    private final Sights sights;
    private final TakeAssignment takeAssignment;
    private final Signing signing;
    private final Supervision supervision;

    Desk(Sights sights, TakeAssignment takeAssignment, Signing signing, Supervision supervision) {
        this.sights = sights;
        this.takeAssignment = takeAssignment;
        this.signing = signing;
        this.supervision = supervision;
    }

    Assignment take(AssignmentId id, @Nullable String ifMatch) {
        return takeAssignment.take(id, sights.ofUnit(), ifMatch);
    }

    void sign(Assignment assignment, Instant at) {
        signing.sign(assignment, at);
    }

    /** Tells the duties what the unit did. */
    void tell(Happening what, Assignment assignment, Instant at) {
        supervision.take(Fact.about(what, assignment.round(), assignment.charge(), at));
    }

    /** The same about one thing among several. */
    void tell(Happening what, Assignment assignment, UUID item, Instant at) {
        supervision.take(
                Fact.about(what, assignment.round(), assignment.charge(), at).concerning(item));
    }

    /** Any act of the unit before it signed counts as signing then. */
    void signIfUnsigned(Assignment assignment, Instant at) {
        signing.signIfUnsigned(assignment, at);
    }
}
