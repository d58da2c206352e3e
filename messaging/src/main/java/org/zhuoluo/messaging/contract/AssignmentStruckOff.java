package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A second person of the unit let the strike-off pass: what was on the ledger is settled. The reply that comes with it is told next. */
@EventType("assignment.struck-off.v1")
public record AssignmentStruckOff(
        UUID appealId,
        String appealNumber,
        UUID assignmentId,
        int round,
        String unit,
        UUID ledgerEntryId,
        String enterpriseView,
        @Nullable String viewEncrypted,
        String evidenceEncrypted,
        @Nullable List<UUID> attachments,
        Instant struckOffAt)
        implements AssignmentEvent {}
