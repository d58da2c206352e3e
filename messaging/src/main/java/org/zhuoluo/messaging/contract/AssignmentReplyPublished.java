package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The unit's answer was published. Complete: it was the last part that the appeal waited for. A correction is told as the next version. */
@EventType("assignment.reply-published.v1")
public record AssignmentReplyPublished(
        UUID appealId,
        String appealNumber,
        UUID assignmentId,
        UUID replyId,
        int replyVersion,
        int round,
        String unit,
        @Nullable String role,
        String outcome,
        @Nullable String finalGround,
        boolean complete,
        @Nullable Boolean fromLedger,
        @Nullable Boolean appealOnLedger,
        String textEncrypted,
        @Nullable List<UUID> attachments,
        @Nullable Long moneyYuan,
        @Nullable Integer jobs,
        @Nullable Integer disputesSettled,
        @Nullable String correctionEncrypted,
        Instant publishedAt)
        implements AssignmentEvent {}
