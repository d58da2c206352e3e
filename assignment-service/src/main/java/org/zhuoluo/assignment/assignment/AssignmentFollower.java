package org.zhuoluo.assignment.assignment;

import java.time.Instant;

/** A feature that keeps something open beside an assignment hears, in the transaction of the change, that the assignment went away. */
public interface AssignmentFollower {
    /** Another unit carries the share on. */
    void handedOn(Assignment from, Assignment next, Instant at);

    /** It was answered, struck off or cancelled. */
    void ended(Assignment assignment, Instant at);
}
