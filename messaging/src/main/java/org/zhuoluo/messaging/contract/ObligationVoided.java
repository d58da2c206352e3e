package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.UUID;

/** The duty fell away, with the reason. */
@EventType("obligation.voided.v1")
public record ObligationVoided(
        UUID appealId, String appealNumber, UUID obligationId, int round, String kind, String reason, Instant voidedAt)
        implements AssignmentEvent {}
