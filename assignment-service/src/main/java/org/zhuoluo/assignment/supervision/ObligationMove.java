package org.zhuoluo.assignment.supervision;

import static org.zhuoluo.assignment.supervision.ObligationStatus.LAPSED;
import static org.zhuoluo.assignment.supervision.ObligationStatus.MET;
import static org.zhuoluo.assignment.supervision.ObligationStatus.OPEN;
import static org.zhuoluo.assignment.supervision.ObligationStatus.PAUSED;
import static org.zhuoluo.assignment.supervision.ObligationStatus.VOIDED;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every legal move of an obligation, and nothing else: a status changes only through {@link #from}. */
enum ObligationMove {
    MEET(Set.of(OPEN, PAUSED), MET),
    VOID(Set.of(OPEN, PAUSED), VOIDED),
    TRANSFER(Set.of(OPEN, PAUSED), null), // another owes it, and nothing else changes
    RESCHEDULE(Set.of(OPEN, PAUSED), null), // due at another moment, and nothing else changes
    PAUSE(Set.of(OPEN), PAUSED),
    RESUME(Set.of(PAUSED), OPEN),
    LAPSE(Set.of(OPEN), LAPSED); // a window that stands still cannot run out

    private final Set<ObligationStatus> sources;
    private final @Nullable ObligationStatus target;

    ObligationMove(Set<ObligationStatus> sources, @Nullable ObligationStatus target) {
        this.sources = sources;
        this.target = target;
    }

    boolean isOpenTo(ObligationStatus current) {
        return sources.contains(current);
    }

    ObligationStatus from(ObligationStatus current) {
        if (!isOpenTo(current)) {
            throw new IllegalStateException("cannot " + this + " an obligation that is " + current);
        }
        return target == null ? current : target;
    }
}
