package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A matter that waits to be given to a unit was laid before a leader; until that is decided nobody gives it to a unit. */
@EventType("assignment.sign-off-asked.v1")
public record AssignmentSignOffAsked(
        UUID appealId,
        String appealNumber,
        UUID signOffId,
        int round,
        String textEncrypted,
        @Nullable String proposedUnit,
        Instant askedAt)
        implements AssignmentEvent {}
