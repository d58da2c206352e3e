package org.zhuoluo.assignment.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhuoluo.assignment.unit.Sight;

/** The conditions of a list with their values; the same ones make its pages and its total, so that they agree. */
final class Filter {
    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> values = new HashMap<>();

    Filter and(String condition, Map<String, ?> named) {
        conditions.add("(" + condition + ")");
        values.putAll(named);
        return this;
    }

    Filter and(String condition, String name, Object value) {
        return and(condition, Map.of(name, value));
    }

    <T> Filter andIf(Optional<T> value, String condition, String name) {
        value.ifPresent(present -> and(condition, name, present));
        return this;
    }

    /** What lies outside the caller's sight is not in the list and not in its total. */
    Filter within(Sight sight, String unitPath, String area, String appellantHash) {
        conditions.add("(" + condition(sight, unitPath, area, appellantHash) + ")");
        return this;
    }

    /** Each kind of sight is at most once in a union, so that the names of the values do not collide. */
    private String condition(Sight sight, String unitPath, String area, String appellantHash) {
        return switch (sight) {
            case Sight.Everything all -> "1 = 1";
            case Sight.AreaTree tree -> {
                values.put("sightArea", tree.code() + "%");
                yield area + " like :sightArea";
            }
            case Sight.UnitTree tree -> {
                values.put("sightUnit", tree.path() + "%");
                yield unitPath + " like :sightUnit";
            }
            case Sight.OwnWindows own -> {
                values.put("sightAppellant", own.appellantHash());
                yield appellantHash + " = :sightAppellant";
            }
            case Sight.Nothing nothing -> "1 = 0";
            case Sight.Union several ->
                several.sights().stream()
                        .map(each -> condition(each, unitPath, area, appellantHash))
                        .collect(Collectors.joining(" or "));
        };
    }

    /** A further condition for a page that does not narrow the total. */
    Filter copy() {
        var copy = new Filter();
        copy.conditions.addAll(conditions);
        copy.values.putAll(values);
        return copy;
    }

    String where() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }
}
