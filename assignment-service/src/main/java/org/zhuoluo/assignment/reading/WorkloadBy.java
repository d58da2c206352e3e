package org.zhuoluo.assignment.reading;

/** Whose load is told, each in a line. */
enum WorkloadBy {
    UNIT,
    POST,
    /** By who sits on the A seat; whoever has several posts has the load of all of them. */
    PERSON
}
