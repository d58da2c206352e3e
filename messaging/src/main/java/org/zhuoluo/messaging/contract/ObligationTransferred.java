package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.UUID;

/** The duty is another unit's now; it was opened when it was, and is due when it was. */
@EventType("obligation.transferred.v1")
public record ObligationTransferred(
        UUID appealId,
        String appealNumber,
        UUID obligationId,
        int round,
        String kind,
        String unit,
        String post,
        UUID assignmentId,
        Instant transferredAt)
        implements AssignmentEvent {}
