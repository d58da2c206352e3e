package org.zhuoluo.assignment.assignment;

/**
 * What an answer makes of the whole, decided with the round locked.
 *
 * @param complete no other unit still owes the appeal its part of the answer
 * @param fromLedger the share was on the ledger and is struck off with it
 * @param appealOnLedger all that the appeal still waits for is on the ledger now, and was not before
 */
record Completion(boolean complete, boolean fromLedger, boolean appealOnLedger) {
    static Completion of(RoundStanding before, RoundStanding after, boolean fromLedger) {
        return new Completion(after == RoundStanding.COMPLETE, fromLedger, after.putsOnLedgerWhatWas(before));
    }
}
