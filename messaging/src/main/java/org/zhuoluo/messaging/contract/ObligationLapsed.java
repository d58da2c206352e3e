package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.UUID;

/** A window ran out; the owner of the fact decides what that means. Only supervision runs timers. */
@EventType("obligation.lapsed.v1")
public record ObligationLapsed(
        UUID appealId, String appealNumber, UUID obligationId, int round, String kind, Instant lapsedAt)
        implements AssignmentEvent {}
