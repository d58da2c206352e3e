package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A leader has decided; approved as proposed, the matter goes to its unit at once. */
@EventType("assignment.sign-off-decided.v1")
public record AssignmentSignOffDecided(
        UUID appealId,
        String appealNumber,
        UUID signOffId,
        int round,
        boolean approved,
        @Nullable String instructionEncrypted,
        @Nullable String unit,
        Instant decidedAt)
        implements AssignmentEvent {}
