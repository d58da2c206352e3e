package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A unit asked for more time for its reply; until it is decided the reply is due as before. */
@EventType("assignment.extension-requested.v1")
public record AssignmentExtensionRequested(
        UUID appealId,
        String appealNumber,
        UUID assignmentId,
        int round,
        UUID extensionId,
        String unit,
        Instant dueAt,
        Instant newDueAt,
        LocalDate newDueDate,
        String reasonEncrypted,
        Instant requestedAt)
        implements AssignmentEvent {}
