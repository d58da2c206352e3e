package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The enterprise rated. Level: VERY_SATISFIED, SATISFIED, BASICALLY_SATISFIED, DISSATISFIED or VERY_DISSATISFIED. Consequence: CLOSE, RECTIFY or REOPEN. */
@EventType("evaluation.rated.v1")
public record EvaluationRated(
        UUID appealId,
        String appealNumber,
        UUID invitationId,
        int round,
        String level,
        boolean solved,
        @Nullable String commentEncrypted,
        String consequence,
        Instant ratedAt)
        implements EvaluationEvent {}
