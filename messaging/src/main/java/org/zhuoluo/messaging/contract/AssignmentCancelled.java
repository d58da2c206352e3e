package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.UUID;

/** The assignment ended without an answer of the unit, because the appeal did. */
@EventType("assignment.cancelled.v1")
public record AssignmentCancelled(
        UUID appealId,
        String appealNumber,
        UUID assignmentId,
        int round,
        String unit,
        String reason,
        Instant cancelledAt)
        implements AssignmentEvent {}
