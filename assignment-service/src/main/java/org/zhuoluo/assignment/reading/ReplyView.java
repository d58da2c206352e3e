package org.zhuoluo.assignment.reading;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.FinalGround;
import org.zhuoluo.assignment.assignment.Outcome;
import org.zhuoluo.assignment.assignment.Reply;
import org.zhuoluo.assignment.assignment.ReplyEffects;

/** A published version of the reply as the unit sees it. */
@Schema(name = "Reply")
record ReplyView(
        @Schema(description = "1 at first, one more with each correction", examples = "1")
        int version,

        @Schema(examples = "经现场核查，贵公司所在线路已完成改造，电压已恢复正常。") String text,
        @Schema(examples = "SOLVED") Outcome outcome,
        @Nullable FinalGround finalGround,

        @Schema(description = "For the house, never shown to the enterprise") @Nullable
        String internalNote,

        @Schema(description = "Files that go with it, by their ids")
        List<UUID> attachments,

        @Schema(description = "What it has brought about, as the unit counts it") @Nullable
        ReplyEffects effects,

        @Schema(description = "Why it replaced the version before it, for the house", examples = "完工日期有误。") @Nullable
        String correctionReason,

        @Schema(examples = "power.a") String publishedBy,
        Instant publishedAt) {
    static ReplyView of(Reply reply, UnaryOperator<String> decrypt) {
        var content = reply.content();
        return new ReplyView(
                reply.replyVersion(),
                decrypt.apply(content.writing().textEncrypted()),
                content.verdict().outcome(),
                content.verdict().finalGround(),
                ifAny(content.internalNoteEncrypted(), decrypt),
                content.writing().attachments(),
                content.effects(),
                ifAny(reply.correctionEncrypted(), decrypt),
                reply.publishedBy(),
                reply.publishedAt());
    }

    private static @Nullable String ifAny(@Nullable String encrypted, UnaryOperator<String> decrypt) {
        return encrypted == null ? null : decrypt.apply(encrypted);
    }
}
