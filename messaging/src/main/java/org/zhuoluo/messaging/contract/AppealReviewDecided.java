package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.UUID;

/** The supervisor upheld or overturned the decline. */
@EventType("appeal.review-decided.v1")
public record AppealReviewDecided(
        UUID appealId, String appealNumber, int round, boolean overturned, String reasonEncrypted, Instant decidedAt)
        implements AppealEvent {}
