package org.zhuoluo.assignment.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A span in which the clock of a duty stood still, and why; without an end it still does. */
@Embeddable
public record Pause(
        @Column(name = "paused_at") Instant pausedAt,
        @Column(name = "resumed_at") @Nullable Instant resumedAt,
        String reason) {
    /** What ends a pause may be noticed late, after a grant from which it counts anew: it ends when it began then. */
    Instant until(Instant end) {
        return end.isBefore(pausedAt) ? pausedAt : end;
    }

    Pause endedAt(Instant at) {
        return new Pause(pausedAt, at, reason);
    }
}
