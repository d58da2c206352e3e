package org.zhuoluo.assignment.unit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row of an import: what it says, if it says something whole, and what is wrong with it. */
record Checked<L>(@Nullable String code, Optional<L> line, Faults faults) {
    static <R, L> List<Checked<L>> each(
            List<R> rows, Function<R, @Nullable String> codeOf, BiFunction<R, Faults, Optional<L>> read) {
        var checked = new ArrayList<Checked<L>>();
        var seen = new HashSet<String>();
        for (R row : rows) {
            var faults = new Faults();
            String code = codeOf.apply(row);
            faults.addIf(code != null && !seen.add(code), "code", "同一编码出现了两次", "The same code stands there twice");
            checked.add(new Checked<>(code, read.apply(row, faults), faults));
        }
        return checked;
    }

    Stream<L> stream() {
        return line.stream();
    }
}
