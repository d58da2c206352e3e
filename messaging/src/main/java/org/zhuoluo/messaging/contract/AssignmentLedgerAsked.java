package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The unit asked to put its share on the ledger, because it cannot be settled now; until that is decided nothing changes. */
@EventType("assignment.ledger-asked.v1")
public record AssignmentLedgerAsked(
        UUID appealId,
        String appealNumber,
        UUID assignmentId,
        int round,
        String unit,
        UUID ledgerEntryId,
        boolean legacy,
        boolean promise,
        LocalDate planEndDate,
        String reasonEncrypted,
        Instant askedAt)
        implements AssignmentEvent {}
