package org.zhuoluo.assignment.assignment;

/** What has become of a draft. */
public enum DraftStatus {
    /** 待审核: waits for a second person of the unit. */
    PENDING,
    /** 已发布. */
    PUBLISHED,
    /** 已退回: with the remarks of whoever looked at it; another draft takes its place. */
    SENT_BACK,
    /** 已作废: the unit has the matter no more, or it was reopened. */
    VOIDED
}
