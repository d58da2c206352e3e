package org.zhuoluo.assignment.unit;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhuoluo.api.scope.Caller;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.assignment.calendar.BusinessDay;

/** For whom of the staff a caller may speak: everybody for themselves, a head for the unit and those below it, an admin for all. */
@ApplicationScoped
class Staff {
    private final Caller caller;
    private final Units units;
    private final Posts posts;
    private final BusinessDay day;

    Staff(Caller caller, Units units, Posts posts, BusinessDay day) {
        this.caller = caller;
        this.units = units;
        this.posts = posts;
        this.day = day;
    }

    /** Nothing, if the caller may speak for everybody. */
    Optional<Set<String>> spokenFor() {
        if (caller.has(Role.ADMIN)) {
            return Optional.empty();
        }
        Stream<String> led = caller.has(Role.HEAD)
                ? units.below(ownUnit()).stream()
                        .map(Unit::code)
                        .flatMap(unit -> posts.ofUnits(Set.of(unit)).stream())
                        .flatMap(post -> post.chainOn(day.today()).accounts().stream())
                : Stream.empty();
        return Optional.of(Stream.concat(Stream.of(caller.account()), led).collect(toUnmodifiableSet()));
    }

    boolean mayLead(String unit) {
        return caller.has(Role.ADMIN)
                || caller.has(Role.HEAD) && units.subtree(unit).startsWith(units.subtree(ownUnit()));
    }

    boolean sitsSomewhere(String account) {
        return !posts.of(account).isEmpty();
    }

    private String ownUnit() {
        return caller.unit().orElse("");
    }
}
