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
    SIGN("签收", "sign for", Set.of(MADE), SIGNED),
    REPORT(
            "反馈",
            "report on",
            Set.of(SIGNED),
            SIGNED), // a unit that reports before it has signed signs by it: two moves
    REPLY("答复", "reply to", Set.of(SIGNED), REPLIED), // likewise
    CANCEL("取消", "cancel", Set.of(MADE, SIGNED), CANCELLED); // what was answered stays answered

    private final String zh;
    private final String en;
    private final Set<AssignmentStatus> sources;
    private final AssignmentStatus target;

    AssignmentMove(String zh, String en, Set<AssignmentStatus> sources, AssignmentStatus target) {
        this.zh = zh;
        this.en = en;
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
                            "“%s”的交办件不能%s".formatted(current.zh(), zh),
                            "An assignment that stands at “%s” cannot be changed by “%s”".formatted(current.en(), en));
        }
        return target;
    }
}
