package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The unit says that the matter is not its own; until a coordinator has ruled it stays answerable, and no clock stops. */
@EventType("assignment.returned.v1")
public record AssignmentReturned(
        UUID appealId,
        String appealNumber,
        UUID assignmentId,
        int round,
        String unit,
        String reason,
        @Nullable String proposedUnit,
        String textEncrypted,
        Instant returnedAt)
        implements AssignmentEvent {}
