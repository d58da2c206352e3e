package org.zhuoluo.assignment.unit;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What may stand in the register of units: looked at as a whole, because one row may be the parent of another. */
@ApplicationScoped
class UnitChecks {
    private static final int LONGEST_PATH = 400;

    private final Units units;
    private final Areas areas;

    UnitChecks(Units units, Areas areas) {
        this.units = units;
        this.areas = areas;
    }

    List<Checked<UnitLine>> check(List<UnitRow> rows) {
        List<Checked<UnitLine>> checked = Checked.each(rows, UnitRow::code, UnitChecks::byItself);
        Map<String, Unit> known = units.streamAll().collect(toMap(Unit::code, Function.identity()));
        var tree = new UnitTree(
                known.values().stream().map(Unit::line).toList(),
                checked.stream().flatMap(Checked::stream).toList());
        checked.forEach(row -> row.line().ifPresent(line -> {
            amongTheOthers(line, tree, row.faults());
            Optional.ofNullable(line.parent())
                    .map(known::get)
                    .filter(above -> above.abolishedOn() != null)
                    .ifPresent(gone -> row.faults().add("parent", "上级单位已撤并", "The unit above was abolished"));
            Optional.ofNullable(known.get(line.code())).ifPresent(before -> asItIs(before, line, row.faults()));
        }));
        return checked;
    }

    private static Optional<UnitLine> byItself(UnitRow row, Faults faults) {
        Optional<UnitKind> kind = kindNamed(row.kind());
        faults.code(row.code())
                .names(row.nameZh(), row.nameEn())
                .addIf(kind.isEmpty(), "kind", "没有这种单位类型", "There is no such kind of unit")
                .addIf(row.area() == null, "area", "请填写行政区划", "Please name the area");
        return faults.isEmpty()
                ? Optional.of(new UnitLine(
                        Objects.requireNonNull(row.code()),
                        row.parent(),
                        kind.orElseThrow(),
                        Objects.requireNonNull(row.area()),
                        Objects.requireNonNull(row.nameZh()),
                        Objects.requireNonNull(row.nameEn())))
                : Optional.empty();
    }

    private void amongTheOthers(UnitLine line, UnitTree tree, Faults faults) {
        faults.addIf(!areas.isDefined(line.area()), "area", "没有这个行政区划", "There is no such area");
        Optional<String> path = tree.pathOf(line.code());
        if (line.parent() != null && !tree.has(line.parent())) {
            faults.add("parent", "没有这个上级单位", "There is no such unit above");
        } else if (path.isEmpty()) {
            faults.add("parent", "上级单位不能是本单位或其下属", "The unit above cannot be this one or one below it");
        } else if (path.get().length() > LONGEST_PATH) {
            faults.add("parent", "单位层级过深", "The unit hangs too deep in the tree");
        }
    }

    private static void asItIs(Unit before, UnitLine line, Faults faults) {
        faults.addIf(before.abolishedOn() != null, "code", "该单位已撤并", "The unit was abolished");
        faults.addIf(
                before.kind().onlyAssists() != line.kind().onlyAssists(),
                "kind",
                "承办单位与只协办的单位不能互相变更，请另设单位",
                "A unit that answers and one that only assists do not become each other; define another unit");
    }

    private static Optional<UnitKind> kindNamed(@Nullable String name) {
        return Stream.of(UnitKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }
}
