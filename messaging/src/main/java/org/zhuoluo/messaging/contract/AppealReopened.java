package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The same number starts its next round, which is the round named here; the previous lead stays answerable until the next unit signs. */
@EventType("appeal.reopened.v1")
public record AppealReopened(
        UUID appealId,
        String appealNumber,
        int round,
        String cause,
        @Nullable String previousUnit,
        Instant reopenedAt) implements AppealEvent {}
