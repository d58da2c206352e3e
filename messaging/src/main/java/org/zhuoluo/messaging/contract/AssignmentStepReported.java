package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The unit reported a step of its plan as taken; only a public report is shown to the enterprise. */
@EventType("assignment.step-reported.v1")
public record AssignmentStepReported(
        UUID appealId,
        String appealNumber,
        UUID assignmentId,
        int round,
        String unit,
        UUID stepId,
        int step,
        int stepsLeft,
        boolean publicReport,
        String textEncrypted,
        @Nullable List<UUID> attachments,
        Instant reportedAt)
        implements AssignmentEvent {}
