package org.zhuoluo.assignment.supervision;

/** What a happening does to a duty. */
enum Effect {
    NONE,
    OPEN,
    MEET,
    VOID,
    PAUSE,
    RESUME
}
