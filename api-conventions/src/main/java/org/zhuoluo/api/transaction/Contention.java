package org.zhuoluo.api.transaction;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;

/** Tells failures that come from others working on the same rows, and that another try can cure, from all others. */
public final class Contention {
    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final int DEADLOCK = 1213;
    private static final int RECORD_HAS_CHANGED = 1020; // MariaDB from 11.6, even at read committed
    private static final Set<Integer> CURABLE = Set.of(LOCK_WAIT_TIMEOUT, DEADLOCK, RECORD_HAS_CHANGED);
    private static final int DEPTH = 12;

    private Contention() {}

    public static boolean isBehind(Throwable failure) {
        return isBehind(failure, DEPTH);
    }

    public static boolean isLockTimeout(SQLException failure) {
        return failure.getErrorCode() == LOCK_WAIT_TIMEOUT;
    }

    /** The transaction manager keeps what failed at commit among the suppressed. */
    private static boolean isBehind(Throwable failure, int depth) {
        if (failure instanceof OptimisticLockException
                || failure instanceof SQLException sql && CURABLE.contains(sql.getErrorCode())) {
            return true;
        }
        if (depth == 0) {
            return false;
        }
        Throwable cause = failure.getCause();
        if (cause != null && isBehind(cause, depth - 1)) {
            return true;
        }
        for (Throwable suppressed : failure.getSuppressed()) {
            if (isBehind(suppressed, depth - 1)) {
                return true;
            }
        }
        return false;
    }
}
