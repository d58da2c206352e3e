package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Another unit was given this share of the matter; {@link AssignmentMade} tells of its own assignment, and the main clock runs on. */
@EventType("assignment.transferred.v1")
public record AssignmentTransferred(
        UUID appealId,
        String appealNumber,
        UUID assignmentId,
        int round,
        String unit,
        UUID toAssignmentId,
        String toUnit,
        String cause,
        Instant transferredAt,
        @Nullable Boolean handedUp)
        implements AssignmentEvent {}
