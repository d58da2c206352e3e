package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.UUID;

/** The unit works on its share again: it is off the ledger, and a reply is due. */
@EventType("assignment.resumed.v1")
public record AssignmentResumed(
        UUID appealId,
        String appealNumber,
        UUID assignmentId,
        int round,
        String unit,
        UUID ledgerEntryId,
        boolean appealResumes,
        String reasonEncrypted,
        Instant replyDueAt,
        Instant resumedAt)
        implements AssignmentEvent {}
