package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The appeal has its answer: evaluation and RATE hang on this fact alone. Outcome: SOLVED, PARTLY_SOLVED, EXPLAINED or NOT_SOLVED. */
@EventType("appeal.replied.v1")
public record AppealReplied(
        UUID appealId,
        String appealNumber,
        int round,
        String outcome,
        @Nullable String unit,
        Instant repliedAt) implements AppealEvent {}
