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
    ASSIGNED,
    SIGNED,
    ANSWERED,
    REPLIED,
    RATED,
    REOPENED;

    /** Nothing more is given to anybody in this round. A decline is not an end: its review may overturn it. */
    boolean endsRound() {
        return this == WITHDRAWN || this == SOLVED_ON_THE_SPOT;
    }
}
