package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The duty fell away, with the reason, and where that says more, what happened. */
@EventType("obligation.voided.v1")
public record ObligationVoided(
        UUID appealId,
        String appealNumber,
        UUID obligationId,
        int round,
        String kind,
        String reason,
        @Nullable String cause,
        Instant voidedAt)
        implements AssignmentEvent {}
