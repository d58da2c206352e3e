package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.UUID;

/** The enterprise asked, once, that the decline be reviewed. */
@EventType("appeal.review-asked.v1")
public record AppealReviewAsked(UUID appealId, String appealNumber, int round, String reasonEncrypted, Instant askedAt)
        implements AppealEvent {}
