package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A supervisor granted more time or refused it; if granted, the reply is due at the moment that is named. */
@EventType("assignment.extension-decided.v1")
public record AssignmentExtensionDecided(
        UUID appealId,
        String appealNumber,
        UUID assignmentId,
        int round,
        UUID extensionId,
        String unit,
        boolean granted,
        @Nullable Instant dueAt,
        @Nullable LocalDate dueDate,
        String explanationEncrypted,
        Instant decidedAt)
        implements AssignmentEvent {}
