package org.zhuoluo.assignment.unit;

import static org.zhuoluo.api.scope.Role.ADMIN;
import static org.zhuoluo.api.scope.Role.AGENT;
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
import java.util.Optional;
import java.util.stream.Stream;
import org.zhuoluo.api.encryption.KeyedHash;
import org.zhuoluo.api.scope.Caller;
import org.zhuoluo.api.scope.Role;

/** Works out from the caller's token what they may see. */
@ApplicationScoped
public class Sights {
    private static final Role[] OF_AN_AREA = {CLERK, COORDINATOR, SUPERVISOR, LEADER, EVALUATOR};
    private static final Role[] OF_A_UNIT = {HANDLER, HEAD, SYSTEM};

    private final Caller caller;
    private final Units units;
    private final KeyedHash hash;

    Sights(Caller caller, Units units, KeyedHash hash) {
        this.caller = caller;
        this.units = units;
        this.hash = hash;
    }

    /** All that the caller's roles open, taken together. */
    public Sight toRead() {
        if (caller.has(ADMIN)) {
            return new Sight.Everything();
        }
        return Sight.union(Stream.of(
                        caller.hasAny(OF_AN_AREA) ? ofArea() : new Sight.Nothing(),
                        caller.hasAny(OF_A_UNIT) ? ofUnit() : new Sight.Nothing(),
                        caller.hasAny(ENTERPRISE, AGENT) ? ofEnterprise() : new Sight.Nothing())
                .toList());
    }

    /** For acts of a unit: whoever also supervises an area does not act for its units. */
    public Sight ofUnit() {
        return orNothing(caller.unit().flatMap(units::findByIdOptional).map(unit -> new Sight.UnitTree(unit.path())));
    }

    /** For acts of those who answer for an area. */
    public Sight ofArea() {
        return orNothing(caller.area().map(Sight.AreaTree::new));
    }

    /** For acts of an enterprise, by which its own matters are found. */
    public Optional<String> appellantHash() {
        return caller.enterprise().map(hash::of);
    }

    private Sight ofEnterprise() {
        return orNothing(appellantHash().map(Sight.OwnWindows::new));
    }

    private static Sight orNothing(Optional<? extends Sight> sight) {
        return sight.isPresent() ? sight.get() : new Sight.Nothing();
    }
}
