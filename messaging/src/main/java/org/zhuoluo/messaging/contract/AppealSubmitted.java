package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise's matter was stored; from here on it must land with somebody. The appellant is an alias per appeal and an encrypted reference
 * (the credit code); what sort of enterprise it is, is told only of an appeal that is not confidential.
 */
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
        Instant submittedAt,
        @Nullable String industry,
        @Nullable String enterpriseSize)
        implements AppealEvent {}
