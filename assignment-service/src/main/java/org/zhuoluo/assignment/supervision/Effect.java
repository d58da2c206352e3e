package org.zhuoluo.assignment.supervision;

/** What a happening does to a duty. */
enum Effect {
    NONE,
    OPEN,
    MEET,
    VOID,

    /** Ends a window to rate once both are known: how the rating came out, and that the appeal has moved on. */
    SETTLE,
    PAUSE,
    RESUME
}
