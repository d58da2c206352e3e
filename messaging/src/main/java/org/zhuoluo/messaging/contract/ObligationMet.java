package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.UUID;

/** The duty was done. */
@EventType("obligation.met.v1")
public record ObligationMet(
        UUID appealId, String appealNumber, UUID obligationId, int round, String kind, boolean late, Instant metAt)
        implements AssignmentEvent {}
