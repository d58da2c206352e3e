package org.zhuoluo.assignment.unit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.seed.SeedFile;
import org.zhuoluo.messaging.outbox.Outbox;

/** Defines the units of a file, each as the next version of its code; a parent stands before its children. */
@ApplicationScoped
@Priority(50)
class UnitSeed implements SeedFile<UnitLine> {
    private final Units units;
    private final Outbox outbox;

    UnitSeed(Units units, Outbox outbox) {
        this.units = units;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "units.csv";
    }

    @Override
    public Class<UnitLine> line() {
        return UnitLine.class;
    }

    @Override
    public void load(List<UnitLine> lines) {
        for (UnitLine line : lines) {
            Unit unit = units.findByIdOptional(line.code()).orElseGet(() -> new Unit(line.code()));
            var defined = unit.define(line, above(line));
            units.persist(unit);
            outbox.append(defined);
        }
    }

    private @Nullable Unit above(UnitLine line) {
        return line.parent() == null ? null : units.findById(line.parent());
    }
}
