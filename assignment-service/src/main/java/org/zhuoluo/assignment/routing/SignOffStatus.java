package org.zhuoluo.assignment.routing;

/** What has become of a sign-off. */
enum SignOffStatus {
    /** 待签批: lies before a leader. */
    OPEN,
    /** 同意. */
    APPROVED,
    /** 不同意: the coordinator has it again, with the leader's words. */
    REFUSED,
    /** 已作废: the appeal ended before anybody decided. */
    VOIDED
}
