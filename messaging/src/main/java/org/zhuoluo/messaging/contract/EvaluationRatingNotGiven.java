package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.UUID;

/** The window passed without a rating, which is not a satisfied one. */
@EventType("evaluation.rating-not-given.v1")
public record EvaluationRatingNotGiven(
        UUID appealId, String appealNumber, UUID invitationId, int round, Instant lapsedAt)
        implements EvaluationEvent {}
