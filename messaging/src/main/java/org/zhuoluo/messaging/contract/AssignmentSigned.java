package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.UUID;

/** The unit took note of its assignment. */
@EventType("assignment.signed.v1")
public record AssignmentSigned(
        UUID appealId, String appealNumber, UUID assignmentId, int round, String unit, boolean late, Instant signedAt)
        implements AssignmentEvent {}
