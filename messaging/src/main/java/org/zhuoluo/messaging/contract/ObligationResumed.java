package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The clock of the duty runs again; the pause moved its due moment. */
@EventType("obligation.resumed.v1")
public record ObligationResumed(
        UUID appealId,
        String appealNumber,
        UUID obligationId,
        int round,
        String kind,
        Instant dueAt,
        LocalDate dueDate,
        boolean provisional,
        Instant resumedAt)
        implements AssignmentEvent {}
