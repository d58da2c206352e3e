package org.zhuoluo.assignment.assignment;

import java.util.Collection;

/** Where the appeal stands in a round, by what it still waits for: the answers of the lead and of every part, not opinions. */
public enum RoundStanding {
    /** Somebody works on an answer that is not there yet. */
    IN_WORK,
    /** Answers are missing, and each of them is on the ledger. */
    ON_LEDGER,
    /** Every share is answered or struck off. */
    COMPLETE;

    /** By where the unanswered shares stand. */
    public static RoundStanding of(Collection<AssignmentStatus> unanswered) {
        if (unanswered.isEmpty()) {
            return COMPLETE;
        }
        return unanswered.stream().allMatch(AssignmentStatus.ON_LEDGER::equals) ? ON_LEDGER : IN_WORK;
    }

    /** An act that led here puts the appeal itself on the ledger; it was not there before. */
    public boolean putsOnLedgerWhatWas(RoundStanding before) {
        return this == ON_LEDGER && before != ON_LEDGER;
    }

    /** An act that led here takes the appeal itself off the ledger and back to work. */
    public boolean resumesWhatWas(RoundStanding before) {
        return this == IN_WORK && before == ON_LEDGER;
    }
}
