package org.zhuoluo.assignment.unit;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static java.util.stream.Collectors.toMap;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.zhuoluo.messaging.outbox.Outbox;

/**
 * Writes lines into the register of units, each as the next version of its code, and tells everybody. A unit that moves in the tree takes all
 * below it along, and every copy of their paths.
 */
@ApplicationScoped
class DefineUnits {
    private final Units units;
    private final List<PathCopy> copies;
    private final Outbox outbox;

    DefineUnits(Units units, @All List<PathCopy> copies, Outbox outbox) {
        this.units = units;
        this.copies = copies;
        this.outbox = outbox;
    }

    Changes compare(List<UnitLine> lines) {
        Map<String, Unit> known = known();
        return lines.stream()
                .map(line -> Changes.one(known.get(line.code()) == null, isOther(known, line)))
                .reduce(Changes.NONE, Changes::plus);
    }

    /** A line that says what is so already makes no version. */
    @Transactional(MANDATORY)
    void define(List<UnitLine> lines) {
        Map<String, Unit> known = known();
        var tree = new UnitTree(known.values().stream().map(Unit::line).toList(), lines);
        for (UnitLine line : tree.fromTheRootsDown()) {
            String path = tree.pathOf(line.code()).orElseThrow();
            Unit unit = known.get(line.code());
            if (unit == null) {
                write(new Unit(line.code()), line, path);
            } else if (isOther(known, line) || !unit.path().equals(path)) {
                String before = unit.path();
                write(unit, line, path);
                follow(before, path);
            }
        }
    }

    private void write(Unit unit, UnitLine line, String path) {
        outbox.append(unit.define(line, path));
        units.persist(unit);
    }

    private void follow(String before, String path) {
        if (!before.equals(path)) {
            units.flush(); // its row is held from here on: nobody gives it anything between two copies
            copies.forEach(copy -> copy.follow(before, path));
        }
    }

    private Map<String, Unit> known() {
        return units.streamAll().collect(toMap(Unit::code, Function.identity()));
    }

    private static boolean isOther(Map<String, Unit> known, UnitLine line) {
        Unit unit = known.get(line.code());
        return unit == null || !unit.line().equals(line);
    }
}
