package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The unit made a plan of dated steps for its share, or another one in its place. */
@EventType("assignment.plan-made.v1")
public record AssignmentPlanMade(
        UUID appealId,
        String appealNumber,
        UUID assignmentId,
        int round,
        String unit,
        @Nullable Integer firstStep,
        List<UUID> stepIds,
        List<LocalDate> stepDates,
        String textEncrypted,
        Instant madeAt)
        implements AssignmentEvent {}
