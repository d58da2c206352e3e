package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.UUID;

/** The enterprise was asked to rate the answer of this round. */
@EventType("evaluation.invited.v1")
public record EvaluationInvited(UUID appealId, String appealNumber, UUID invitationId, int round, Instant invitedAt)
        implements EvaluationEvent {}
