package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.UUID;

/** The clerk asked the enterprise to complete the matter; ACCEPT is paused until it does or the request lapses. */
@EventType("appeal.supplement-requested.v1")
public record AppealSupplementRequested(
        UUID appealId, String appealNumber, int round, String reasonEncrypted, int timesAsked, Instant requestedAt)
        implements AppealEvent {}
