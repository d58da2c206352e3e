package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The unit talked to the enterprise, or tried to. */
@EventType("assignment.contact-recorded.v1")
public record AssignmentContactRecorded(
        UUID appealId,
        String appealNumber,
        UUID assignmentId,
        int round,
        String unit,
        String method,
        boolean reached,
        String textEncrypted,
        @Nullable List<UUID> attachments,
        Instant contactedAt,
        Instant recordedAt)
        implements AssignmentEvent {}
