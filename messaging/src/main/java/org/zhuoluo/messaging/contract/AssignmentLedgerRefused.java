package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.UUID;

/** The supervisor refused the ledger: the unit goes on as before, its reply due when it was. */
@EventType("assignment.ledger-refused.v1")
public record AssignmentLedgerRefused(
        UUID appealId,
        String appealNumber,
        UUID assignmentId,
        int round,
        String unit,
        UUID ledgerEntryId,
        String remarksEncrypted,
        Instant refusedAt)
        implements AssignmentEvent {}
