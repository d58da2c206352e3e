package org.zhuoluo.notification.template;

import java.util.Map;
import java.util.Objects;

/** A template with a value for each of its variables, and no other: a missing one is an error when it is written, not a gap when it is read. */
public record Message(NoticeTemplate template, Map<Variable, String> values) {
    public Message {
        values = Map.copyOf(values);
        if (!values.keySet().equals(template.variables())) {
            throw new IllegalArgumentException(
                    "%s needs %s, was given %s".formatted(template, template.variables(), values.keySet()));
        }
    }

    public static Message of(NoticeTemplate template) {
        return new Message(template, Map.of());
    }

    public static Message of(NoticeTemplate template, Variable variable, Object value) {
        return new Message(template, Map.of(variable, value.toString()));
    }

    public static Message of(
            NoticeTemplate template, Variable first, Object firstValue, Variable second, Object secondValue) {
        return new Message(template, Map.of(first, firstValue.toString(), second, secondValue.toString()));
    }

    String valueOf(Variable variable) {
        return Objects.requireNonNull(values.get(variable));
    }
}
