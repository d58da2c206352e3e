package org.zhuoluo.messaging.inbox;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.transaction.Contention;

/** Tells the failures of what we stand on (database away, locks), which are tried for ever, from those of a record, which are not. */
final class Fault {
    /** Server shutting down, killed, full or read-only: numbers that come with the meaningless state HY000. */
    private static final Set<Integer> AWAY =
            Set.of(1021, 1040, 1053, 1077, 1105, 1152, 1184, 1203, 1226, 1290, 1836, 1927, 2006, 2013);

    /** Connection failure, transaction rolled back, operator intervention. */
    private static final List<String> STATES = List.of("08", "40", "57", "70");

    private static final int DEPTH = 12;

    private Fault() {}

    static boolean isBehind(Throwable failure) {
        return Contention.isBehind(failure) || find(failure, DEPTH);
    }

    private static boolean find(@Nullable Throwable failure, int depth) {
        if (failure == null || depth == 0) {
            return false;
        }
        if (failure instanceof SQLException sql && isAway(sql)) {
            return true;
        }
        for (Throwable suppressed : failure.getSuppressed()) {
            if (find(suppressed, depth - 1)) {
                return true;
            }
        }
        return find(failure.getCause(), depth - 1);
    }

    /** The pool's own failures (none free, pool closed) have no state at all. */
    private static boolean isAway(SQLException failure) {
        String state = failure.getSQLState();
        return state == null || STATES.stream().anyMatch(state::startsWith) || AWAY.contains(failure.getErrorCode());
    }
}
