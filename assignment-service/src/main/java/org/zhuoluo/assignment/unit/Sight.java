package org.zhuoluo.assignment.unit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The part of the city whose matters a caller may see; what lies outside is not there for them. */
public sealed interface Sight {
    boolean covers(@Nullable String unitPath, String area);

    /** The areas whose matters are seen whoever has them, as the beginning of their codes; none for those who see by unit. */
    default Optional<String> areas() {
        return Optional.empty();
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
