package org.zhuoluo.messaging.inbox;

import org.jspecify.annotations.Nullable;
import org.zhuoluo.messaging.order.Seen;

/**
 * How far one consumer is with one appeal; its row is locked while this is in hand.
 *
 * @param heldBy the dead record that stops this appeal
 * @param waiting how many records about it are kept: parked, held or dead
 */
record Position(
        String key, String consumer, Seen seen, @Nullable String heldBy, int waiting) {
    Position after(String source, long seq) {
        return new Position(key, consumer, seen.with(source, seq), heldBy, waiting);
    }

    Position withOneMore() {
        return new Position(key, consumer, seen, heldBy, waiting + 1);
    }

    Position withOneLess() {
        return new Position(key, consumer, seen, heldBy, waiting - 1);
    }

    Position heldBy(@Nullable String record) {
        return new Position(key, consumer, seen, record, waiting);
    }

    boolean isHeld() {
        return heldBy != null;
    }
}
