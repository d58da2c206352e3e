package org.zhuoluo.assignment.supervision;

/** What can happen in the loop, as far as it opens or ends a duty; facts of all services and this one's own acts alike. */
public enum Happening {
    SUBMITTED,
    SUPPLEMENT_REQUESTED,
    SUPPLEMENTED,
    ACCEPTED,
    DECLINED,
    REVIEW_ASKED,
    REVIEW_UPHELD,
    REVIEW_OVERTURNED,
    SOLVED_ON_THE_SPOT,
    WITHDRAWN,
    /** The matter was given to its lead unit. */
    ASSIGNED,
    /** A part of it was given to a unit that answers for that part. */
    PART_ASSIGNED,
    /** Another unit was asked for its opinion. */
    ASSISTANCE_ASKED,
    /** The lead's share was handed on; told of the assignment that carries it on. */
    HANDED_ON,
    /** The same of a part. */
    PART_HANDED_ON,
    /** Told of the assignment that ended because its share was handed on. */
    GIVEN_AWAY,
    SIGNED,
    CONTACTED,
    RETURNED,
    RULED,
    OPINION_GIVEN,
    /** A unit gave its part of the answer, and others still owe theirs. */
    ANSWERED,

    /** The last answer that the round waited for. */
    ANSWERED_LAST,
    REPLIED,
    RATED,
    NOT_RATED,
    CLOSED,

    /** A next round began; told to the new round. */
    REOPENED,

    /** A next round began; told to the round before it. */
    LEFT_BEHIND,

    /** A withdrawn matter that a unit already had is still to be rated. */
    INVITED_THOUGH_WITHDRAWN;

    /** Nothing more is given to anybody in this round. A decline is not an end: its review may overturn it. */
    boolean endsRound() {
        return this == WITHDRAWN || this == SOLVED_ON_THE_SPOT;
    }

    /** By which name those who read the facts know why a duty fell away. */
    String asReason() {
        return this == GIVEN_AWAY ? "ASSIGNMENT_CANCELLED" : name();
    }

    /** The appeal no longer waits for the rating of this round. */
    boolean leavesRating() {
        return this == WITHDRAWN || this == CLOSED || this == LEFT_BEHIND;
    }

    /** The rating of the round came out, one way or the other. */
    boolean decidesRating() {
        return this == RATED || this == NOT_RATED;
    }
}
