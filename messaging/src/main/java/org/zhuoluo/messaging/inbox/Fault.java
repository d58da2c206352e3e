package org.zhuoluo.messaging.inbox;

import org.zhuoluo.api.failure.DatabaseAway;
import org.zhuoluo.api.transaction.Contention;

/** Tells the failures of what we stand on (database away, locks), which are tried for ever, from those of a record, which are not. */
final class Fault {
    private Fault() {}

    static boolean isBehind(Throwable failure) {
        return Contention.isBehind(failure) || DatabaseAway.isBehind(failure);
    }
}
