package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The unit reported on what it has on the ledger: for a month that was owed, or besides. */
@EventType("assignment.ledger-reported.v1")
public record AssignmentLedgerReported(
        UUID appealId,
        String appealNumber,
        UUID assignmentId,
        int round,
        String unit,
        UUID ledgerEntryId,
        @Nullable String month,
        boolean publicNote,
        String textEncrypted,
        Instant reportedAt)
        implements AssignmentEvent {}
