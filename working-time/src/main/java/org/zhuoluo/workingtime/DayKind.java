package org.zhuoluo.workingtime;

/** How a date differs from the ordinary week. */
public enum DayKind {
    /** Nobody works, whatever the day of the week. */
    OFF,
    /** People work although it is a weekend: the make-up day (调休) of a long holiday. */
    WORK
}
