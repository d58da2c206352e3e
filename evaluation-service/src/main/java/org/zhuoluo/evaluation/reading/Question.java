package org.zhuoluo.evaluation.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Conditions of a query that must all hold, with their values. */
final class Question {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    Question where(String condition) {
        conditions.add("(" + condition + ")");
        return this;
    }

    Question with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** Nothing is asked where no value is given. */
    Question equal(String property, String name, @Nullable Object value) {
        return value == null ? this : where(property + " = :" + name).with(name, value);
    }

    String conditions() {
        return conditions.stream().collect(Collectors.joining(" and "));
    }

    Map<String, Object> values() {
        return values;
    }
}
