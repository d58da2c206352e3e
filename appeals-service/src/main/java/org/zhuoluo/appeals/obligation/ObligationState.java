package org.zhuoluo.appeals.obligation;

/** What became of a duty. */
public enum ObligationState {
    OPEN,
    MET,
    VOIDED,
    LAPSED
}
