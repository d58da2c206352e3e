package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.UUID;

/** The enterprise completed the matter. */
@EventType("appeal.supplemented.v1")
public record AppealSupplemented(UUID appealId, String appealNumber, int round, Instant supplementedAt)
        implements AppealEvent {}
