package org.zhuoluo.assignment.routing;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.api.scope.Caller;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.assignment.unit.Areas;

/** Who may change the rules: they hold for the whole city, so that a coordinator of a district alone may not. */
@ApplicationScoped
class RuleAuthors {
    private final Caller caller;
    private final Areas areas;

    RuleAuthors(Caller caller, Areas areas) {
        this.caller = caller;
        this.areas = areas;
    }

    void require() {
        boolean ofTheWhole = caller.area()
                .flatMap(areas::findByIdOptional)
                .filter(area -> area.parent() == null)
                .isPresent();
        if (!caller.has(Role.ADMIN) && !ofTheWhole) {
            throw Refusal.of(RoutingProblem.RULES_ARE_OF_THE_WHOLE);
        }
    }
}
