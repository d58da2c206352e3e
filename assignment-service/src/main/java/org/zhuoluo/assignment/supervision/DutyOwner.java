package org.zhuoluo.assignment.supervision;

/** Who owes a kind of duty. */
enum DutyOwner {
    /** The intake desk of the area, or of the nearest area above it. */
    INTAKE_DESK,
    /** The coordination unit, likewise. */
    COORDINATION,
    /** The supervision unit, likewise. */
    SUPERVISION,
    /** The leaders of the area, likewise. */
    LEADERSHIP,
    /** The unit that the assignment was made to. */
    HANDLING_UNIT,
    /** A window of the appellant, counted against no unit. */
    ENTERPRISE
}
