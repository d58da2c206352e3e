package org.zhuoluo.assignment.ledger;

/** What came of a strike-off that one person of the unit had drafted. */
enum StrikeOffDecision {
    /** 通过: the second person let it pass. */
    APPROVED,
    /** 退回修改: the second person sent it back. */
    SENT_BACK,
    /** 失效: the matter was taken up again, handed on or withdrawn first. */
    DROPPED
}
