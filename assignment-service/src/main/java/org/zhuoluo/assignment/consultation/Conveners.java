package org.zhuoluo.assignment.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.api.scope.Caller;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.unit.Sight;
import org.zhuoluo.assignment.unit.Sights;

/** Who may call units together: the coordinator of the area, and the head of the unit that has the matter, of a town for instance. */
@ApplicationScoped
class Conveners {
    private final Caller caller;
    private final Sights sights;

    Conveners(Caller caller, Sights sights) {
        this.caller = caller;
        this.sights = sights;
    }

    /** The matters for which the caller may. */
    Sight sight() {
        return Sight.union(List.of(ofArea(), caller.has(Role.HEAD) ? sights.ofUnit() : new Sight.Nothing()));
    }

    /** For which unit the caller does. */
    Convener of(Assignment lead) {
        if (answersFor(lead.handover().area())) {
            return new Convener(caller.unit().orElseThrow(() -> Refusal.of(CommonProblem.FORBIDDEN)), null);
        }
        return new Convener(lead.handover().unit(), lead.handover().unitPath());
    }

    /** As a coordinator, whatever else the caller is. */
    boolean answersFor(String area) {
        return ofArea().covers(null, area);
    }

    private Sight ofArea() {
        return caller.has(Role.COORDINATOR) ? sights.ofArea() : new Sight.Nothing();
    }
}
