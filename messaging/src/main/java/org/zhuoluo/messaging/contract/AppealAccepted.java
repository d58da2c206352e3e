package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The matter was taken in, by a clerk or at once by rule; it now waits to be given to a unit. */
@EventType("appeal.accepted.v1")
public record AppealAccepted(
        UUID appealId,
        String appealNumber,
        int round,
        String kind,
        @Nullable String issueType,
        String area,
        boolean byRule,
        Instant acceptedAt)
        implements AppealEvent {}
