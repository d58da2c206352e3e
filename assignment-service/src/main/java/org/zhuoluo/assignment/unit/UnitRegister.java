package org.zhuoluo.assignment.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The register of units. */
@ApplicationScoped
class UnitRegister implements Register<UnitRow, UnitLine> {
    private final UnitChecks checks;
    private final DefineUnits defineUnits;

    UnitRegister(UnitChecks checks, DefineUnits defineUnits) {
        this.checks = checks;
        this.defineUnits = defineUnits;
    }

    @Override
    public List<Checked<UnitLine>> check(List<UnitRow> rows) {
        return checks.check(rows);
    }

    @Override
    public Changes compare(List<UnitLine> lines) {
        return defineUnits.compare(lines);
    }

    @Override
    public void define(List<UnitLine> lines) {
        defineUnits.define(lines);
    }
}
