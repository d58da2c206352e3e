package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.UUID;

/** The unit that owed it was abolished, and its successor owes it; it was opened when it was, and is due when it was. */
@EventType("obligation.taken-over.v1")
public record ObligationTakenOver(
        UUID appealId,
        String appealNumber,
        UUID obligationId,
        int round,
        String kind,
        String unit,
        String post,
        Instant dueAt,
        Instant takenOverAt)
        implements AssignmentEvent {}
