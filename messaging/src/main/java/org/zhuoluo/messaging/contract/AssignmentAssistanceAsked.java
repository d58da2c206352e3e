package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Another unit was asked for its opinion; it has an assignment of its own, of which {@link AssignmentMade} tells nothing. */
@EventType("assignment.assistance-asked.v1")
public record AssignmentAssistanceAsked(
        UUID appealId,
        String appealNumber,
        UUID assignmentId,
        int round,
        String unit,
        UUID toAssignmentId,
        String toUnit,
        String toPost,
        String questionEncrypted,
        Instant signDueAt,
        Instant dueAt,
        Instant askedAt,
        @Nullable String toPerson)
        implements AssignmentEvent {}
