package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.UUID;

/** The second person sent the draft back, or its writer took it back. */
@EventType("assignment.reply-sent-back.v1")
public record AssignmentReplySentBack(
        UUID appealId, String appealNumber, UUID assignmentId, int round, UUID draftId, String unit, Instant sentBackAt)
        implements AssignmentEvent {}
