package org.zhuoluo.assignment.assignment;

/** Whether a supervisor is to decide on the ledger for an assignment; known to the ledger alone. */
public interface LedgerQuestion {
    boolean waits(AssignmentId assignment);
}
