package org.zhuoluo.assignment.unit;

import org.jspecify.annotations.Nullable;

/**
 * To whom something is to go, as a request says it: a unit, and if the caller so wishes a post of it and a person.
 *
 * @param at where in the request it stands, such as {@code parts[0].}; empty at its top
 */
public record Choice(
        String unit, @Nullable String post, @Nullable String person, String at) {
    public static Choice of(String unit, @Nullable String post, @Nullable String person) {
        return new Choice(unit, post, person, "");
    }

    public Choice standingAt(String place) {
        return new Choice(unit, post, person, place);
    }

    public String field(String name) {
        return at + name;
    }
}
