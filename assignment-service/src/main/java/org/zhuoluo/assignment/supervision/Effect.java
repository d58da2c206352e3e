package org.zhuoluo.assignment.supervision;

/** What a happening does to a duty. */
enum Effect {
    NONE,
    OPEN,
    MEET,
    VOID,

    /** The owner has done it; it stays open until the next link has taken over. */
    DONE,

    /** Ends a window to rate once both are known: how the rating came out, and that the appeal has moved on. */
    SETTLE,
    /** Another unit owes it from now on, opened and due as it was. */
    TRANSFER,
    /** It is due at another moment, which the fact names. */
    RESCHEDULE,
    PAUSE,
    RESUME
}
