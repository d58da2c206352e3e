package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The duty is due at another moment than before; who owes it has not changed. */
@EventType("obligation.rescheduled.v1")
public record ObligationRescheduled(
        UUID appealId,
        String appealNumber,
        UUID obligationId,
        int round,
        String kind,
        Instant oldDueAt,
        LocalDate oldDueDate,
        Instant dueAt,
        LocalDate dueDate,
        boolean provisional,
        String cause,
        Instant rescheduledAt)
        implements AssignmentEvent {}
