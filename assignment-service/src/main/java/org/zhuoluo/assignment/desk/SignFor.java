package org.zhuoluo.assignment.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentId;

/** The unit takes note of an assignment (签收). */
@ApplicationScoped
public class SignFor {
    private final Desk desk;
    private final InstantSource clock;

    SignFor(Desk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional
    public Assignment sign(AssignmentId id, @Nullable String ifMatch) {
        Assignment assignment = desk.take(id, ifMatch);
        desk.sign(assignment, clock.instant());
        return assignment;
    }
}
