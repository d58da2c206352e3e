package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.UUID;

/** The matter was not taken in, with reason and legal ground. */
@EventType("appeal.declined.v1")
public record AppealDeclined(
        UUID appealId, String appealNumber, int round, String reasonEncrypted, String legalGround, Instant declinedAt)
        implements AppealEvent {}
