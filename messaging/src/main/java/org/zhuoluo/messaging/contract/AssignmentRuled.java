package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A coordinator ruled on a return: it stays, it goes to another unit, or it stays for good. */
@EventType("assignment.ruled.v1")
public record AssignmentRuled(
        UUID appealId,
        String appealNumber,
        UUID assignmentId,
        int round,
        String unit,
        String decision,
        @Nullable String newUnit,
        String reasonEncrypted,
        Instant ruledAt)
        implements AssignmentEvent {}
