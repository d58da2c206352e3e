package org.zhuoluo.assignment.unit;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.calendar.BusinessDay;
import org.zhuoluo.assignment.seed.ReferenceLock;
import org.zhuoluo.messaging.outbox.Outbox;

/** Ends a unit in the register from a day on, so that it is given nothing more; another one has what it had. */
@ApplicationScoped
public class EndUnit {
    private final ReferenceLock lock;
    private final Units units;
    private final BusinessDay day;
    private final List<NamesUnits> others;
    private final Outbox outbox;

    EndUnit(ReferenceLock lock, Units units, BusinessDay day, @All List<NamesUnits> others, Outbox outbox) {
        this.lock = lock;
        this.units = units;
        this.day = day;
        this.others = others;
        this.outbox = outbox;
    }

    /** Where else the unit is still named, for somebody to change. */
    @Transactional(MANDATORY)
    public List<String> end(Unit unit, String successor, LocalDate on) {
        lock.hold();
        units.getEntityManager().refresh(unit);
        if (unit.abolishedOn() != null) {
            throw Refusal.of(UnitProblem.UNIT_IS_ABOLISHED);
        }
        if (units.below(unit.code()).stream().anyMatch(below -> below != unit && below.abolishedOn() == null)) {
            throw Refusal.of(UnitProblem.UNITS_BELOW);
        }
        Faults faults =
                faultsOf(unit, successor).addIf(on.isBefore(day.today()), "on", "不能早于今天", "It cannot be before today");
        if (!faults.isEmpty()) {
            throw Refusal.of(UnitProblem.SUCCESSOR_REFUSED).fields(faults.list());
        }
        outbox.append(unit.abolish(successor, on));
        return others.stream()
                .flatMap(other -> other.placesNaming(unit.code()).stream())
                .toList();
    }

    /** What one unit had to answer the other must be able to answer, and whoever serves an area is followed by one that serves it too. */
    private Faults faultsOf(Unit unit, String code) {
        var faults = new Faults();
        Unit successor = units.named(code)
                .filter(found -> found.abolishedOn() == null && !found.code().equals(unit.code()))
                .filter(found -> units.adviser(found.code()).isPresent())
                .orElse(null);
        if (successor == null) {
            return faults.add(
                    "successor", "请选择另一个有岗位、未撤并的单位", "Please choose another unit that goes on and has a post");
        }
        faults.addIf(
                successor.kind().onlyAssists() && !unit.kind().onlyAssists(),
                "successor",
                "承继单位不能只协办",
                "A unit that only assists cannot answer what this one had");
        return faults.addIf(
                unit.kind().isDesk()
                        && !(successor.kind() == unit.kind() && unit.area().startsWith(successor.area())),
                "successor",
                "须为服务同一区划的同类单位",
                "It must be a unit of the same kind that serves the same area");
    }
}
