package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An enterprise's matter was stored; from here on it must land with somebody. The appellant is an alias per appeal and an encrypted reference (the credit code). */
@EventType("appeal.submitted.v1")
public record AppealSubmitted(
        UUID appealId,
        String appealNumber,
        int round,
        String kind,
        @Nullable String issueType,
        String area,
        String channel,
        boolean confidential,
        String appellantAlias,
        String appellantEncrypted,
        String titleEncrypted,
        String textEncrypted,
        Instant submittedAt)
        implements AppealEvent {}
