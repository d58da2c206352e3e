package org.zhuoluo.assignment.supervision;

/** What a kind of duty hangs on, so that an act on one assignment leaves the duties of others alone. */
enum Subject {
    /** The round as a whole, as often as the same thing happens in it. */
    ROUND,
    /** One unit's assignment: handed on, it ends, and the next unit has one of its own. */
    ASSIGNMENT,
    /** The share of the matter, whichever unit carries it on: its clock never begins anew. */
    SHARE,
    /** One thing that was asked, drafted, planned or put down, of which there may be several at a time. */
    ITEM
}
