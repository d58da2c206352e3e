package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A share of the matter is on the ledger: the unit owes a report each month and, by the end of its plan, the strike-off. */
@EventType("assignment.put-on-ledger.v1")
public record AssignmentPutOnLedger(
        UUID appealId,
        String appealNumber,
        UUID assignmentId,
        int round,
        String unit,
        UUID ledgerEntryId,
        boolean legacy,
        boolean promise,
        LocalDate planEndDate,
        LocalDate nextReviewDate,
        boolean appealOnLedger,
        String explanationEncrypted,
        Instant putAt)
        implements AssignmentEvent {}
