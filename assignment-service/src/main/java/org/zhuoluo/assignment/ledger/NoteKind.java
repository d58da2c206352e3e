package org.zhuoluo.assignment.ledger;

/** What was written about an entry of the ledger. */
enum NoteKind {
    /** 每月追踪: the report that was owed for a month. */
    REPORT,
    /** 追踪补记: a note besides. */
    NOTE,
    /** 复核: the supervisor moved the date of the next review. */
    REVIEW
}
