package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.UUID;

/** The time in which the enterprise could give material is over; the unit goes on without, and the clock of the reply runs again. */
@EventType("assignment.material-lapsed.v1")
public record AssignmentMaterialLapsed(
        UUID appealId,
        String appealNumber,
        UUID assignmentId,
        int round,
        UUID materialId,
        String unit,
        Instant lapsedAt)
        implements AssignmentEvent {}
