package org.zhuoluo.api.transaction;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import org.zhuoluo.api.failure.Causes;

/** Tells failures that come from others working on the same rows, and that another try can cure, from all others. */
public final class Contention {
    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final int DEADLOCK = 1213;
    private static final int RECORD_HAS_CHANGED = 1020; // MariaDB from 11.6, even at read committed
    private static final Set<Integer> CURABLE = Set.of(LOCK_WAIT_TIMEOUT, DEADLOCK, RECORD_HAS_CHANGED);
    private static final String ROLLED_BACK = "40";

    private Contention() {}

    public static boolean isBehind(Throwable failure) {
        return Causes.all(failure)
                .anyMatch(cause -> cause instanceof OptimisticLockException
                        || cause instanceof SQLException sql && isCurable(sql));
    }

    public static boolean isLockTimeout(SQLException failure) {
        return failure.getErrorCode() == LOCK_WAIT_TIMEOUT;
    }

    private static boolean isCurable(SQLException failure) {
        String state = failure.getSQLState();
        return CURABLE.contains(failure.getErrorCode()) || state != null && state.startsWith(ROLLED_BACK);
    }
}
