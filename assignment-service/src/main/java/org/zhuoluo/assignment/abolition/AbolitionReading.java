package org.zhuoluo.assignment.abolition;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.zhuoluo.assignment.unit.NamesUnits;
import org.zhuoluo.assignment.unit.Units;

/** Says how far the abolition of a unit is, and where the unit is still named. */
@ApplicationScoped
class AbolitionReading {
    private final Abolitions abolitions;
    private final Estate estate;
    private final Units units;
    private final List<NamesUnits> others;

    AbolitionReading(Abolitions abolitions, Estate estate, Units units, @All List<NamesUnits> others) {
        this.abolitions = abolitions;
        this.estate = estate;
        this.units = units;
        this.others = others;
    }

    @Transactional
    Optional<AbolitionView> of(String unit) {
        return units.named(unit)
                .flatMap(known -> abolitions.findByIdOptional(known.code()))
                .map(this::view);
    }

    private AbolitionView view(Abolition abolition) {
        long left = abolition.isFinished()
                ? 0
                : estate.matters(units.subtree(abolition.unit()), units.heirOf(abolition.successor()));
        List<String> stillNamed = others.stream()
                .flatMap(other -> other.placesNaming(abolition.unit()).stream())
                .toList();
        return AbolitionView.of(abolition, left, stillNamed);
    }
}
