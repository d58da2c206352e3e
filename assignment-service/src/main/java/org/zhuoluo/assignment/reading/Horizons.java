package org.zhuoluo.assignment.reading;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentStatus;
import org.zhuoluo.assignment.assignment.Assignments;
import org.zhuoluo.assignment.unit.Sight;

/** How far a reader sees into what belongs to a share: as far as its unit had it, or all of it if they see who has it now. */
@ApplicationScoped
class Horizons {
    private final Assignments assignments;

    Horizons(Assignments assignments) {
        this.assignments = assignments;
    }

    Horizon of(Assignment assignment, Sight sight) {
        boolean ends = assignment.status() == AssignmentStatus.TRANSFERRED
                && !(sight instanceof Sight.OwnWindows) // the enterprise gave what it reads
                && assignments.lastOf(assignment.round(), assignment.share()).stream()
                        .noneMatch(last -> sight.covers(
                                last.handover().unitPath(), last.handover().area()));
        return ends ? new Horizon(assignment.endedAt()) : Horizon.OPEN;
    }
}
