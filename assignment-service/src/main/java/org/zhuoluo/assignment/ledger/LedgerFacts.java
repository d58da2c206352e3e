package org.zhuoluo.assignment.ledger;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.messaging.contract.AssignmentLedgerAsked;
import org.zhuoluo.messaging.contract.AssignmentLedgerRefused;
import org.zhuoluo.messaging.contract.AssignmentLedgerReported;
import org.zhuoluo.messaging.contract.AssignmentPutOnLedger;
import org.zhuoluo.messaging.contract.AssignmentResumed;
import org.zhuoluo.messaging.contract.AssignmentStruckOff;

/** What is told of the ledger, in the words of the contract. */
final class LedgerFacts {
    private LedgerFacts() {}

    static AssignmentLedgerAsked asked(LedgerEntry entry, Assignment of) {
        return new AssignmentLedgerAsked(
                of.round().appealId(),
                of.appealNumber(),
                of.id().value(),
                of.round().round(),
                of.handover().unit(),
                entry.id(),
                entry.plan().legacy(),
                entry.plan().promise(),
                entry.plan().endDate(),
                entry.plan().reasonEncrypted(),
                entry.askedAt());
    }

    static AssignmentLedgerRefused refused(LedgerEntry entry, Assignment of) {
        return new AssignmentLedgerRefused(
                of.round().appealId(),
                of.appealNumber(),
                of.id().value(),
                of.round().round(),
                of.handover().unit(),
                entry.id(),
                requireNonNull(entry.remarksEncrypted()),
                requireNonNull(entry.decidedAt()));
    }

    static AssignmentPutOnLedger put(LedgerEntry entry, Assignment of, boolean appealOnLedger) {
        return new AssignmentPutOnLedger(
                of.round().appealId(),
                of.appealNumber(),
                of.id().value(),
                of.round().round(),
                of.handover().unit(),
                entry.id(),
                entry.plan().legacy(),
                entry.plan().promise(),
                entry.plan().endDate(),
                entry.nextReviewDate(),
                appealOnLedger,
                entry.plan().explanationEncrypted(),
                requireNonNull(entry.decidedAt()));
    }

    static AssignmentLedgerReported reported(LedgerEntry entry, LedgerNote note, Assignment of) {
        return new AssignmentLedgerReported(
                of.round().appealId(),
                of.appealNumber(),
                of.id().value(),
                of.round().round(),
                of.handover().unit(),
                entry.id(),
                note.month(),
                note.isPublic(),
                note.textEncrypted(),
                note.writtenAt());
    }

    static AssignmentResumed resumed(LedgerEntry entry, Assignment of, boolean appealResumes, Instant replyDueAt) {
        return new AssignmentResumed(
                of.round().appealId(),
                of.appealNumber(),
                of.id().value(),
                of.round().round(),
                of.handover().unit(),
                entry.id(),
                appealResumes,
                requireNonNull(entry.endReasonEncrypted()),
                replyDueAt,
                requireNonNull(entry.endedAt()));
    }

    static AssignmentStruckOff struckOff(LedgerEntry entry, StrikeOff strikeOff, Assignment of) {
        return new AssignmentStruckOff(
                of.round().appealId(),
                of.appealNumber(),
                of.id().value(),
                of.round().round(),
                of.handover().unit(),
                entry.id(),
                strikeOff.view().view().name(),
                strikeOff.view().textEncrypted(),
                strikeOff.evidence().textEncrypted(),
                strikeOff.evidence().attachmentsTold(),
                requireNonNull(entry.endedAt()));
    }
}
