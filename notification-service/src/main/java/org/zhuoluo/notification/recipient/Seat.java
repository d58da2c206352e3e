package org.zhuoluo.notification.recipient;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A post, the chain of those who stand in for each other on it, and what kind of unit it belongs to, if that unit is known here by now.
 *
 * @param next who takes the A seat over, if that is known, and from which day on
 */
record Seat(
        String post,
        List<String> chain,
        @Nullable String next,
        @Nullable LocalDate nextFrom,
        @Nullable String unitKind,
        @Nullable String area) {
    /**
     * The holder and the deputy read what is addressed to the post, there or not; and so does whoever acts for them on that day, the first
     * of the chain who is not away.
     */
    boolean isReadBy(String account, LocalDate day, Set<String> away) {
        List<String> today = chainOn(day);
        return today.stream().limit(2).anyMatch(account::equals)
                || today.stream()
                        .filter(each -> !away.contains(each))
                        .findFirst()
                        .filter(account::equals)
                        .isPresent();
    }

    /** Whoever leaves the A seat leaves the post. */
    private List<String> chainOn(LocalDate day) {
        if (next == null || nextFrom == null || day.isBefore(nextFrom)) {
            return chain;
        }
        var changed = new ArrayList<>(chain.subList(1, chain.size()));
        changed.remove(next);
        changed.addFirst(next);
        return changed;
    }

    Optional<Addressee.Desk> desk() {
        if (unitKind == null || area == null) {
            return Optional.empty();
        }
        return Stream.of(DeskKind.values())
                .filter(kind -> kind.name().equals(unitKind))
                .findFirst()
                .map(kind -> new Addressee.Desk(kind, area));
    }
}
