package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody must do something by a moment. Owner: a unit (with its post) or, for the enterprise's own windows, the enterprise. Provisional: the due date lies beyond the calendar's coverage. */
@EventType("obligation.opened.v1")
public record ObligationOpened(
        UUID appealId,
        String appealNumber,
        UUID obligationId,
        int round,
        String kind,
        String ownerType,
        @Nullable String unit,
        @Nullable String post,
        @Nullable UUID assignmentId,
        Instant openedAt,
        Instant dueAt,
        LocalDate dueDate,
        boolean provisional)
        implements AssignmentEvent {}
