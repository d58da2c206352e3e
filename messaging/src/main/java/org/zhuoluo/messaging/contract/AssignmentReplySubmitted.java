package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.UUID;

/** One person of the unit has written a reply, or the correction of one; a second person is to look at it. */
@EventType("assignment.reply-submitted.v1")
public record AssignmentReplySubmitted(
        UUID appealId,
        String appealNumber,
        UUID assignmentId,
        int round,
        UUID draftId,
        String unit,
        boolean correction,
        Instant submittedAt)
        implements AssignmentEvent {}
