package org.zhuoluo.assignment.unit;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tree of units as it is once some lines of it have changed; what does not hang from a root has no path. */
final class UnitTree {
    private final Map<String, UnitLine> lines = new LinkedHashMap<>();
    private final Map<String, Optional<String>> paths = new LinkedHashMap<>();

    UnitTree(Collection<UnitLine> known, Collection<UnitLine> changed) {
        known.forEach(line -> lines.put(line.code(), line));
        changed.forEach(line -> lines.put(line.code(), line));
        lines.keySet().forEach(code -> paths.put(code, reckon(code)));
    }

    boolean has(String code) {
        return lines.containsKey(code);
    }

    /** The codes from the root down to the unit, each followed by a slash; none for a unit that is its own ancestor, or whose ancestor is missing. */
    Optional<String> pathOf(String code) {
        return paths.getOrDefault(code, Optional.empty());
    }

    /** Every unit that hangs from a root, parents before their children. */
    List<UnitLine> fromTheRootsDown() {
        return lines.values().stream()
                .filter(line -> pathOf(line.code()).isPresent())
                .sorted((one, other) -> Integer.compare(depth(one), depth(other)))
                .toList();
    }

    private int depth(UnitLine line) {
        return (int) pathOf(line.code())
                .orElseThrow()
                .chars()
                .filter(letter -> letter == '/')
                .count();
    }

    private Optional<String> reckon(String code) {
        var path = new StringBuilder();
        var seen = new HashSet<String>();
        UnitLine line = lines.get(code);
        while (line != null && seen.add(line.code())) {
            path.insert(0, line.code() + "/");
            if (line.parent() == null) {
                return Optional.of(path.toString());
            }
            line = lines.get(line.parent());
        }
        return Optional.empty();
    }
}
