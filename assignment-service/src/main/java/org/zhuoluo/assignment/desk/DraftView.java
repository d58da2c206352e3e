package org.zhuoluo.assignment.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.DraftStatus;
import org.zhuoluo.assignment.assignment.FinalGround;
import org.zhuoluo.assignment.assignment.Outcome;
import org.zhuoluo.assignment.assignment.ReplyDraft;
import org.zhuoluo.assignment.assignment.ReplyEffects;

/** A draft with its words, as the unit reads it. */
@Schema(name = "ReplyDraft")
record DraftView(
        UUID id,

        @Schema(description = "PENDING 待审核, PUBLISHED 已发布, SENT_BACK 已退回, VOIDED 已作废", examples = "PENDING")
        DraftStatus status,

        @Schema(examples = "经现场核查，贵公司所在线路已完成改造，电压已恢复正常。") String text,
        @Schema(examples = "SOLVED") Outcome outcome,
        @Nullable FinalGround finalGround,
        @Nullable String internalNote,
        List<UUID> attachments,
        @Nullable ReplyEffects effects,

        @Schema(description = "Why it corrects the published reply; nothing for a first reply") @Nullable
        String correctionReason,

        @Schema(examples = "power.a") String draftedBy,
        Instant draftedAt,

        @Schema(description = "What whoever sent it back would have otherwise", examples = "请补充完工日期和联系电话。") @Nullable
        String remarks,

        @Schema(examples = "power.b") @Nullable String reviewedBy,
        @Nullable Instant reviewedAt) {
    static DraftView of(ReplyDraft draft, UnaryOperator<String> decrypt) {
        var content = draft.content();
        return new DraftView(
                draft.id(),
                draft.status(),
                decrypt.apply(content.writing().textEncrypted()),
                content.verdict().outcome(),
                content.verdict().finalGround(),
                ifAny(content.internalNoteEncrypted(), decrypt),
                content.writing().attachments(),
                content.effects(),
                draft.correctionEncrypted().map(decrypt).orElse(null),
                draft.draftedBy(),
                draft.draftedAt(),
                ifAny(draft.remarksEncrypted(), decrypt),
                draft.reviewedBy(),
                draft.reviewedAt());
    }

    private static @Nullable String ifAny(@Nullable String encrypted, UnaryOperator<String> decrypt) {
        return encrypted == null ? null : decrypt.apply(encrypted);
    }
}
