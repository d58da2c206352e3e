package org.zhuoluo.assignment.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.zhuoluo.api.paging.Cursor;

/** After which row of a list sorted by a moment and an identity to go on. */
record Keyset(Instant at, UUID id) {
    static Keyset read(Cursor cursor) {
        try {
            return new Keyset(Instant.parse(cursor.value(0)), UUID.fromString(cursor.value(1)));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Cursor.unreadable();
        }
    }

    /** The first half lets the index begin where the last page ended, the second leaves out what that page has shown. */
    Filter narrow(Filter filter, String moment, String identity) {
        return filter.and(
                moment + " >= :afterAt and (" + moment + " > :afterAt or " + identity + " > :afterId)",
                Map.of("afterAt", at, "afterId", id));
    }
}
