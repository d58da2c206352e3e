package org.zhuoluo.appeals.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.api.scope.Caller;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.appeals.appeal.Appeal;
import org.zhuoluo.appeals.reference.ReferenceData;

/** Which appeals the caller may see, and what of them: part of every query, so that a list, a total and a single reading never disagree. */
@RequestScoped
public class Visibility {
    private static final Role[] OF_AN_AREA = {Role.CLERK, Role.COORDINATOR, Role.SUPERVISOR, Role.LEADER, Role.EVALUATOR
    };
    private static final Role[] OF_A_UNIT = {Role.HANDLER, Role.HEAD, Role.SYSTEM};

    private final Caller caller;
    private final ReferenceData reference;

    Visibility(Caller caller, ReferenceData reference) {
        this.caller = caller;
        this.reference = reference;
    }

    /** A condition on {@code Appeal a}; whoever has several roles sees what any of them shows, whoever has none sees nothing. */
    public Condition condition() {
        if (caller.has(Role.ADMIN)) {
            return new Condition("true = true", Map.of());
        }
        List<String> alternatives = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        if (caller.has(Role.ENTERPRISE) && caller.enterprise().isPresent()) {
            alternatives.add("a.appellant.creditCode = :ownCode");
            parameters.put("ownCode", caller.enterprise().get());
        }
        if (caller.hasAny(OF_AN_AREA) && caller.area().isPresent()) {
            alternatives.add("a.matter.area like :ownArea");
            parameters.put("ownArea", caller.area().get() + "%");
        }
        if (caller.hasAny(OF_A_UNIT) && caller.unit().isPresent()) {
            alternatives.add(
                    "exists (select 1 from GivenAssignment g where g.appealId = a.id and g.unit in :ownUnits)");
            parameters.put("ownUnits", reference.unitsUnder(caller.unit().get()));
        }
        return alternatives.isEmpty()
                ? new Condition("true = false", Map.of())
                : new Condition("(" + String.join(" or ", alternatives) + ")", parameters);
    }

    /** The area whose appeals the caller answers for, as the beginning of their area codes; refuses whoever answers for none. */
    public String area() {
        if (caller.has(Role.ADMIN)) {
            return "";
        }
        return caller.area().orElseThrow(() -> Refusal.of(CommonProblem.FORBIDDEN));
    }

    public boolean isOwner(Appeal appeal) {
        return caller.has(Role.ENTERPRISE)
                && caller.enterprise()
                        .filter(appeal.appellant().creditCode()::equals)
                        .isPresent();
    }

    /** Of a confidential appeal everybody but the clerk and the enterprise itself knows the alias only. */
    public boolean showsAppellant(Appeal appeal) {
        return !appeal.matter().confidential() || caller.has(Role.CLERK) || isOwner(appeal);
    }

    /** Notes that are not meant for the enterprise. */
    public boolean showsInternalNotes() {
        return !caller.hasAny(Role.ENTERPRISE, Role.AGENT);
    }

    /**
     * A piece of a query.
     *
     * @param text on the alias {@code a}
     * @param parameters of the text, by name
     */
    public record Condition(String text, Map<String, Object> parameters) {}
}
