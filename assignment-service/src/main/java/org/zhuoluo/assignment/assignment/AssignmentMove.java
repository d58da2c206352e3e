package org.zhuoluo.assignment.assignment;

import static org.zhuoluo.assignment.assignment.AssignmentProblem.MOVE_NOT_ALLOWED;
import static org.zhuoluo.assignment.assignment.AssignmentStatus.CANCELLED;
import static org.zhuoluo.assignment.assignment.AssignmentStatus.MADE;
import static org.zhuoluo.assignment.assignment.AssignmentStatus.REPLIED;
import static org.zhuoluo.assignment.assignment.AssignmentStatus.SIGNED;

import java.util.Set;
import org.zhuoluo.api.problem.Refusal;

/** Every legal move of an assignment, and nothing else: a status changes only through {@link #from}. */
enum AssignmentMove {
    SIGN(Set.of(MADE), SIGNED),
    REPORT(Set.of(SIGNED), SIGNED), // a unit that reports before it has signed signs by it: two moves
    REPLY(Set.of(SIGNED), REPLIED), // likewise
    CANCEL(Set.of(MADE, SIGNED), CANCELLED); // what was answered stays answered

    private final Set<AssignmentStatus> sources;
    private final AssignmentStatus target;

    AssignmentMove(Set<AssignmentStatus> sources, AssignmentStatus target) {
        this.sources = sources;
        this.target = target;
    }

    Set<AssignmentStatus> sources() {
        return sources;
    }

    AssignmentStatus target() {
        return target;
    }

    AssignmentStatus from(AssignmentStatus current) {
        if (!sources.contains(current)) {
            throw Refusal.of(MOVE_NOT_ALLOWED)
                    .detail(
                            "状态为 " + current + " 的交办件不能执行 " + this,
                            "Cannot " + this + " an assignment that is " + current);
        }
        return target;
    }
}
