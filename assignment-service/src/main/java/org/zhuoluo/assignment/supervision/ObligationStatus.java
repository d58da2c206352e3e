package org.zhuoluo.assignment.supervision;

import java.util.Set;

/** Where a duty stands; overdue is not among them, it is a question about the clock. */
public enum ObligationStatus {
    OPEN,
    PAUSED,
    MET,
    VOIDED,
    LAPSED;

    /** Somebody still owes something. */
    public static final Set<ObligationStatus> RUNNING = Set.of(OPEN, PAUSED);
}
