package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The units have met; what they decided has become assignments, told by their own facts. */
@EventType("assignment.consultation-concluded.v1")
public record AssignmentConsultationConcluded(
        UUID appealId,
        String appealNumber,
        UUID consultationId,
        int round,
        int decisions,
        String minutesEncrypted,
        @Nullable String summaryEncrypted,
        Instant concludedAt)
        implements AssignmentEvent {}
