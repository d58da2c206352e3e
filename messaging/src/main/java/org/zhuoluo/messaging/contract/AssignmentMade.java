package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit's post was given the matter; the main clock runs from here, not from signing. */
@EventType("assignment.made.v1")
public record AssignmentMade(
        UUID appealId,
        String appealNumber,
        UUID assignmentId,
        int round,
        String role,
        String unit,
        String post,
        @Nullable String issueType,
        int catalogueVersion,
        String routedBy,
        Instant signDueAt,
        Instant replyDueAt,
        Instant madeAt,
        @Nullable String person)
        implements AssignmentEvent {}
