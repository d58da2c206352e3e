package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The unit reported progress; only a public note is shown to the enterprise. */
@EventType("assignment.progress-reported.v1")
public record AssignmentProgressReported(
        UUID appealId,
        String appealNumber,
        UUID assignmentId,
        int round,
        String unit,
        boolean publicNote,
        String textEncrypted,
        @Nullable List<UUID> attachments,
        Instant reportedAt)
        implements AssignmentEvent {}
