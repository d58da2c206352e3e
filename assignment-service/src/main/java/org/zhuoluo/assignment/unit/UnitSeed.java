package org.zhuoluo.assignment.unit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhuoluo.assignment.seed.SeedFile;
import org.zhuoluo.assignment.seed.SeededLines;

/** Defines the units of a file, each as the next version of its code, but not over what people have changed since the file last spoke of it. */
@ApplicationScoped
@Priority(50)
class UnitSeed implements SeedFile<UnitLine> {
    private final DefineUnits defineUnits;
    private final SeededLines seededLines;
    private final Units units;

    UnitSeed(DefineUnits defineUnits, SeededLines seededLines, Units units) {
        this.defineUnits = defineUnits;
        this.seededLines = seededLines;
        this.units = units;
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
        defineUnits.define(seededLines.toWrite(this, lines, new Present()));
    }

    private final class Present implements SeededLines.AsItIs<UnitLine> {
        @Override
        public String code(UnitLine line) {
            return line.code();
        }

        @Override
        public boolean isThere(UnitLine line) {
            return units.named(line.code()).isPresent();
        }

        @Override
        public boolean isSo(UnitLine line) {
            return units.named(line.code()).map(Unit::line).filter(line::equals).isPresent();
        }
    }
}
