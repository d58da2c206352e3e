package org.zhuoluo.assignment.machine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.api.scope.Caller;
import org.zhuoluo.assignment.unit.Units;

/** Knows the system that calls by its token. */
@ApplicationScoped
class Senders {
    private final Caller caller;
    private final Units units;
    private final StoredMappings mappings;

    Senders(Caller caller, Units units, StoredMappings mappings) {
        this.caller = caller;
        this.units = units;
        this.mappings = mappings;
    }

    @Transactional
    Sender current() {
        return caller.unit()
                .flatMap(units::named)
                .map(unit -> new Sender(caller.account(), unit.code(), unit.path(), mappings.of(unit.code())))
                .orElseThrow(() -> Refusal.of(MachineProblem.UNIT_MISSING));
    }
}
