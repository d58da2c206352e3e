package org.zhuoluo.evaluation.reading;

import static org.zhuoluo.api.scope.Role.ADMIN;
import static org.zhuoluo.api.scope.Role.CLERK;
import static org.zhuoluo.api.scope.Role.COORDINATOR;
import static org.zhuoluo.api.scope.Role.ENTERPRISE;
import static org.zhuoluo.api.scope.Role.EVALUATOR;
import static org.zhuoluo.api.scope.Role.HANDLER;
import static org.zhuoluo.api.scope.Role.HEAD;
import static org.zhuoluo.api.scope.Role.LEADER;
import static org.zhuoluo.api.scope.Role.SUPERVISOR;
import static org.zhuoluo.api.scope.Role.SYSTEM;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import org.zhuoluo.api.encryption.KeyedHash;
import org.zhuoluo.api.scope.Caller;
import org.zhuoluo.api.scope.Role;

/** What the caller may see, as a condition of every query: own appeals, an area's subtree, a unit's subtree, or all that their roles add up to. */
@ApplicationScoped
class Scope {
    private static final Role[] OF_AREA = {CLERK, COORDINATOR, SUPERVISOR, LEADER, EVALUATOR};
    private static final Role[] OF_UNIT = {HANDLER, HEAD, SYSTEM};

    private final KeyedHash hash;

    Scope(KeyedHash hash) {
        this.hash = hash;
    }

    Question of(Caller caller) {
        var question = new Question();
        if (caller.has(ADMIN)) {
            return question;
        }
        var any = new ArrayList<String>();
        if (caller.has(ENTERPRISE)) {
            caller.enterprise().ifPresent(code -> {
                any.add("i.appellant.hash = :appellant");
                question.with("appellant", hash.of(code));
            });
        }
        if (caller.hasAny(OF_AREA)) {
            caller.area().ifPresent(area -> {
                any.add("i.area like :area");
                question.with("area", area + "%");
            });
        }
        if (caller.hasAny(OF_UNIT)) {
            caller.unit().ifPresent(unit -> {
                any.add(
                        "i.handled.unit = :unit or i.handled.unit in (select below.code from UnitCopy below, UnitCopy own"
                                + " where own.code = :unit and below.path like concat(own.path, '%'))");
                question.with("unit", unit);
            });
        }
        return question.where(any.isEmpty() ? "1 = 0" : String.join(" or ", any));
    }

    /** A unit is not told who rated a confidential appeal, unless another role of the caller may know. */
    boolean seesConfidentialAppellant(Caller caller) {
        return caller.hasAny(OF_AREA) || caller.hasAny(ADMIN, ENTERPRISE);
    }
}
