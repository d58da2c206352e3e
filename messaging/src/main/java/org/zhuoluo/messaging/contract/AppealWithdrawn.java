package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.UUID;

/** The enterprise took the matter back, or a supplement lapsed. Cause: BY_ENTERPRISE or NO_SUPPLEMENT. */
@EventType("appeal.withdrawn.v1")
public record AppealWithdrawn(
        UUID appealId, String appealNumber, int round, String cause, boolean aUnitHadIt, Instant withdrawnAt)
        implements AppealEvent {}
