package org.zhuoluo.assignment.unit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The part of the city whose matters a caller may see; what lies outside is not there for them. */
public sealed interface Sight {
    boolean covers(@Nullable String unitPath, String area);

    /** The areas whose matters are seen whoever has them, as the beginning of their codes; none for those who see by unit. */
    default Optional<String> areas() {
        return Optional.empty();
    }

    /** All that several sights show together. */
    static Sight union(List<Sight> sights) {
        List<Sight> some =
                sights.stream().filter(sight -> !(sight instanceof Nothing)).toList();
        return switch (some.size()) {
            case 0 -> new Nothing();
            case 1 -> some.getFirst();
            default -> new Union(some);
        };
    }

    /** What somebody with several roles sees: whatever any of them shows. */
    record Union(List<Sight> sights) implements Sight {
        @Override
        public boolean covers(@Nullable String unitPath, String area) {
            return sights.stream().anyMatch(sight -> sight.covers(unitPath, area));
        }

        @Override
        public Optional<String> areas() {
            return sights.stream().flatMap(sight -> sight.areas().stream()).findFirst(); // a token names one area
        }
    }

    /** For those who look after the system. */
    record Everything() implements Sight {
        @Override
        public boolean covers(@Nullable String unitPath, String area) {
            return true;
        }

        @Override
        public Optional<String> areas() {
            return Optional.of("");
        }
    }

    /** What appeals of an area and of those below it have become, whoever handles them. */
    record AreaTree(String code) implements Sight {
        @Override
        public boolean covers(@Nullable String unitPath, String area) {
            return area.startsWith(code);
        }

        @Override
        public Optional<String> areas() {
            return Optional.of(code);
        }
    }

    /** What was given to a unit and to those below it. */
    record UnitTree(String path) implements Sight {
        @Override
        public boolean covers(@Nullable String unitPath, String area) {
            return unitPath != null && unitPath.startsWith(path);
        }
    }

    /** Only the windows that an enterprise has itself; found by the keyed hash of its credit code. */
    record OwnWindows(String appellantHash) implements Sight {
        @Override
        public boolean covers(@Nullable String unitPath, String area) {
            return false;
        }
    }

    /** An account that is bound to nothing sees nothing. */
    record Nothing() implements Sight {
        @Override
        public boolean covers(@Nullable String unitPath, String area) {
            return false;
        }
    }
}
