package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.UUID;

/** The clock of the duty stands still, for a reason that the enterprise sees. */
@EventType("obligation.paused.v1")
public record ObligationPaused(
        UUID appealId, String appealNumber, UUID obligationId, int round, String kind, String reason, Instant pausedAt)
        implements AssignmentEvent {}
