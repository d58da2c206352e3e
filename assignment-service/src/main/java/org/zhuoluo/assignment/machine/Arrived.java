package org.zhuoluo.assignment.machine;

import static java.time.temporal.ChronoUnit.MICROS;

import java.time.Instant;

/**
 * An update whose form is right.
 *
 * @param hash of all that it says: the same event is the same content
 */
record Arrived(UpdateRequest request, String hash) {
    String eventId() {
        return request.eventId();
    }

    /** As precise as the database keeps it. */
    Instant time() {
        return request.time().truncatedTo(MICROS);
    }
}
