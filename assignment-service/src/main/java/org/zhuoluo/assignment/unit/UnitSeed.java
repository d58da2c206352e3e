package org.zhuoluo.assignment.unit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhuoluo.assignment.seed.SeedFile;

/** Defines the units of a file, each as the next version of its code. */
@ApplicationScoped
@Priority(50)
class UnitSeed implements SeedFile<UnitLine> {
    private final DefineUnits defineUnits;

    UnitSeed(DefineUnits defineUnits) {
        this.defineUnits = defineUnits;
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
        defineUnits.define(lines);
    }
}
