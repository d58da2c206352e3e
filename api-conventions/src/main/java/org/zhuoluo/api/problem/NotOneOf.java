package org.zhuoluo.api.problem;

import java.util.List;

/** A parameter that has none of the values it may have. */
final class NotOneOf extends IllegalArgumentException {
    private final String value;
    private final String choices;

    NotOneOf(String value, List<String> choices) {
        super(value);
        this.value = value;
        this.choices = String.join(", ", choices);
    }

    String value() {
        return value;
    }

    String choices() {
        return choices;
    }
}
