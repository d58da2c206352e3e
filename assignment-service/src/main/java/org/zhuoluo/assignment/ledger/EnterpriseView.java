package org.zhuoluo.assignment.ledger;

/** What the enterprise says to a strike-off. */
enum EnterpriseView {
    /** 认可. */
    AGREES,
    /** 不认可. */
    DISAGREES,
    /** 未能联系上: it was called in vain, more than once. */
    NOT_REACHED
}
