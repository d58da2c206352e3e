package org.zhuoluo.assignment.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the file of an assignment reaches into what belongs to its share. Whoever handed the share on reads it as it stood then: what
 * was asked or planned later is not there, and what was answered later is still open.
 *
 * @param end none as long as the share is the unit's own
 */
record Horizon(@Nullable Instant end) {
    static final Horizon OPEN = new Horizon(null);

    /** Whether something was there, if it came at that moment; what has not come is not. */
    boolean shows(@Nullable Instant at) {
        return at != null && (end == null || !at.isAfter(end));
    }

    boolean isOver() {
        return end != null;
    }

    /** Now, or the moment of handing on. */
    Instant latest(Instant now) {
        return end == null ? now : end;
    }
}
