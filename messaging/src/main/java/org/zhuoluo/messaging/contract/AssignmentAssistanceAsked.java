package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.UUID;

/** Another unit was asked for its opinion; {@link AssignmentMade} tells of its own assignment. */
@EventType("assignment.assistance-asked.v1")
public record AssignmentAssistanceAsked(
        UUID appealId,
        String appealNumber,
        UUID assignmentId,
        int round,
        String unit,
        UUID toAssignmentId,
        String toUnit,
        String questionEncrypted,
        Instant dueAt,
        Instant askedAt)
        implements AssignmentEvent {}
