package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.UUID;

/** The loop closed. Cause: RATED, RATING_NOT_GIVEN or RECTIFIED; "not given" is never read as "satisfied". */
@EventType("appeal.closed.v1")
public record AppealClosed(UUID appealId, String appealNumber, int round, String cause, Instant closedAt)
        implements AppealEvent {}
