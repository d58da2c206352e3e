package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A unit needs something of the enterprise; until it is given, or its time is over, the clock of the reply stands still. */
@EventType("assignment.material-asked.v1")
public record AssignmentMaterialAsked(
        UUID appealId,
        String appealNumber,
        UUID assignmentId,
        int round,
        UUID materialId,
        String unit,
        String textEncrypted,
        Instant dueAt,
        LocalDate dueDate,
        Instant askedAt)
        implements AssignmentEvent {}
