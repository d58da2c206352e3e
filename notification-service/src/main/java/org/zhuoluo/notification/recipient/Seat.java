package org.zhuoluo.notification.recipient;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A post and what kind of unit it belongs to, if that unit is known here by now. */
record Seat(
        String post, @Nullable String unitKind, @Nullable String area) {
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
