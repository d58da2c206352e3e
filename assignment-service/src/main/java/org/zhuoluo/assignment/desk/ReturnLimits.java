package org.zhuoluo.assignment.desk;

import static org.zhuoluo.assignment.assignment.AssignmentProblem.RETURN_LIMIT_REACHED;
import static org.zhuoluo.assignment.assignment.AssignmentProblem.RETURN_RULED_OUT;
import static org.zhuoluo.assignment.assignment.AssignmentProblem.RETURN_TOO_LATE;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.Return;
import org.zhuoluo.assignment.assignment.ReturnDecision;
import org.zhuoluo.assignment.assignment.Returns;
import org.zhuoluo.assignment.calendar.Calendars;
import org.zhuoluo.assignment.catalogue.LimitsConfig;

/**
 * How often and how long a matter can be returned: soon after it was given, once by a unit, twice in all, and never again after a final ruling.
 * Without these a matter is pushed around (退单拉锯战).
 */
@ApplicationScoped
class ReturnLimits {
    private static final int IN_ALL = 2;

    private final Returns returns;
    private final LimitsConfig limits;
    private final Calendars calendars;

    ReturnLimits(Returns returns, LimitsConfig limits, Calendars calendars) {
        this.returns = returns;
        this.limits = limits;
        this.calendars = calendars;
    }

    void check(Assignment assignment, Instant now) {
        List<Return> earlier = returns.ofAppeal(assignment.round().appealId());
        if (earlier.stream().anyMatch(each -> each.decision() == ReturnDecision.REFUSED_FINAL)) {
            throw Refusal.of(RETURN_RULED_OUT);
        }
        String unit = assignment.handover().unit();
        if (earlier.size() >= IN_ALL
                || earlier.stream().anyMatch(each -> each.unit().equals(unit))) {
            throw Refusal.of(RETURN_LIMIT_REACHED);
        }
        Instant until =
                calendars.clock().due(limits.returning(), assignment.madeAt()).due();
        if (!now.isBefore(until)) {
            throw Refusal.of(RETURN_TOO_LATE);
        }
    }
}
