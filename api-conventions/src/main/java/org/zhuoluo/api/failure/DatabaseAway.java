package org.zhuoluo.api.failure;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** Tells that the database cannot be reached or takes nothing at the moment, which is nobody's mistake and passes. */
public final class DatabaseAway {
    /** Server shutting down, killed, full or read-only: numbers that come with the meaningless state HY000. */
    private static final Set<Integer> NUMBERS =
            Set.of(1021, 1040, 1053, 1077, 1105, 1152, 1184, 1203, 1226, 1290, 1836, 1927, 2006, 2013);

    /** Connection failure, operator intervention, system error. */
    private static final List<String> STATES = List.of("08", "57", "70");

    private DatabaseAway() {}

    public static boolean isBehind(Throwable failure) {
        return Causes.all(failure).anyMatch(cause -> cause instanceof SQLException sql && isAway(sql));
    }

    /** The pool's own failures (none free, pool closed) have no state at all. */
    private static boolean isAway(SQLException failure) {
        String state = failure.getSQLState();
        return state == null || STATES.stream().anyMatch(state::startsWith) || NUMBERS.contains(failure.getErrorCode());
    }
}
