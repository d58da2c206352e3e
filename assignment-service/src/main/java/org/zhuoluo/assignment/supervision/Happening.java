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
    /** The same of an opinion that was asked for. */
    ASSISTANCE_HANDED_ON,
    /** Told of the assignment that ended because its share was handed on. */
    GIVEN_AWAY,
    SIGNED,
    CONTACTED,
    RETURNED,
    RULED,
    OPINION_GIVEN,

    /** A leader is to decide before the matter is given to a unit. */
    SIGN_OFF_ASKED,
    SIGN_OFF_DECIDED,

    /** The unit asks for more time. */
    EXTENSION_ASKED,
    /** The unit asks to put the matter on the ledger. */
    LEDGER_ASKED,
    /** The supervisor has decided on what was asked, one way or the other. */
    DECIDED,
    /** More time was granted. */
    EXTENDED,

    /** The unit needs something of the enterprise. */
    MATERIAL_ASKED,
    MATERIAL_GIVEN,
    /** The enterprise did not answer in time; the unit goes on without. */
    MATERIAL_LAPSED,

    /** A second person of the unit is to look at a draft. */
    REVIEW_SUBMITTED,
    /** That person has published it or sent it back. */
    REVIEWED,

    STEP_PLANNED,
    STEP_REPORTED,
    /** A new plan is without this step. */
    STEP_DROPPED,

    PUT_ON_LEDGER,
    /** What was owed on the way to the reply is so no longer; told besides {@link #PUT_ON_LEDGER}, which opens what is owed instead. */
    REPLY_SET_ASIDE,
    /** A month began for which the unit owes an entry on its ledger. */
    TRACKING_DUE,
    TRACKED,
    /** The unit works on the matter again. */
    LEDGER_RESUMED,
    /** What was owed for the ledger is so no longer; told besides {@link #LEDGER_RESUMED}, which opens what is owed instead. */
    LEDGER_LEFT,
    /** A matter was struck off the ledger, and others still owe their answers. */
    STRUCK_OFF,
    /** The last answer that the round waited for was a strike-off. */
    STRUCK_OFF_LAST,

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

    /** By which name those who read the facts know why a duty fell away or stands still. */
    String asReason() {
        return switch (this) {
            case GIVEN_AWAY,
                    ANSWERED,
                    ANSWERED_LAST,
                    STEP_DROPPED,
                    LEDGER_LEFT,
                    REPLY_SET_ASIDE,
                    STRUCK_OFF,
                    STRUCK_OFF_LAST -> "ASSIGNMENT_CANCELLED";
            case MATERIAL_ASKED -> "MATERIAL_REQUESTED";
            case SIGN_OFF_ASKED -> "SIGN_OFF";
            case LEFT_BEHIND -> REOPENED.name();
            default -> name();
        };
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
