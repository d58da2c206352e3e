package org.zhuoluo.assignment.routing;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.zhuoluo.assignment.unit.Units;

/** Which units could take a matter, for one look at many rules or matters: each unit is asked about once. */
final class TakingUnits implements Predicate<String> {
    private final Units units;
    private final Map<String, Boolean> known = new HashMap<>();

    TakingUnits(Units units) {
        this.units = units;
    }

    @Override
    public boolean test(String unit) {
        return known.computeIfAbsent(unit, code -> units.addressee(code).isPresent());
    }
}
