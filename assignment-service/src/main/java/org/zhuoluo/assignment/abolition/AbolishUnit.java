package org.zhuoluo.assignment.abolition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.api.scope.Caller;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.assignment.assignment.Signature;
import org.zhuoluo.assignment.calendar.BusinessDay;
import org.zhuoluo.assignment.unit.EndUnit;
import org.zhuoluo.assignment.unit.Sights;
import org.zhuoluo.assignment.unit.Unit;
import org.zhuoluo.assignment.unit.Units;

/** Ends a unit and orders all that it has to be handed on to its successor. */
@ApplicationScoped
class AbolishUnit {
    private final Units units;
    private final Sights sights;
    private final Caller caller;
    private final EndUnit endUnit;
    private final Abolitions abolitions;
    private final Estate estate;
    private final FieldCipher cipher;
    private final BusinessDay day;
    private final InstantSource clock;

    AbolishUnit(
            Units units,
            Sights sights,
            Caller caller,
            EndUnit endUnit,
            Abolitions abolitions,
            Estate estate,
            FieldCipher cipher,
            BusinessDay day,
            InstantSource clock) {
        this.units = units;
        this.sights = sights;
        this.caller = caller;
        this.endUnit = endUnit;
        this.abolitions = abolitions;
        this.estate = estate;
        this.cipher = cipher;
        this.day = day;
        this.clock = clock;
    }

    @Transactional
    AbolitionView abolish(String code, AbolitionRequest request) {
        Unit unit = units.named(code)
                .filter(found -> caller.has(Role.ADMIN) || sights.ofArea().covers(null, found.area()))
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        LocalDate on = Optional.ofNullable(request.on()).orElseGet(day::today);
        List<String> stillNamed = endUnit.end(unit, request.successor(), on);
        var abolition = new Abolition(
                code,
                request.successor(),
                on,
                cipher.encrypt(request.reason(), code),
                new Signature(caller.account(), clock.instant()));
        abolitions.persist(abolition);
        return AbolitionView.of(abolition, estate.matters(unit.path(), request.successor()), stillNamed);
    }
}
