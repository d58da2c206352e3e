package org.zhuoluo.evaluation.rating;

/** Why the enterprise was asked to rate. */
public enum InvitationCause {
    REPLIED {
        @Override
        Consequence consequenceOf(RatingLevel level) {
            return level.consequence();
        }
    },
    /** The enterprise took back what a unit already had: its word is kept, but only a call-back may reopen what it took back itself. */
    WITHDRAWN {
        @Override
        Consequence consequenceOf(RatingLevel level) {
            return Consequence.CLOSE;
        }
    };

    abstract Consequence consequenceOf(RatingLevel level);
}
