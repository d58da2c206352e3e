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

/** The published reply as the unit sees it. */
@Schema(name = "Reply")
record ReplyView(
        @Schema(examples = "经现场核查，贵公司所在线路已完成改造，电压已恢复正常。") String text,
        @Schema(examples = "SOLVED") Outcome outcome,
        @Nullable FinalGround finalGround,

        @Schema(description = "For the house, never shown to the enterprise") @Nullable
        String internalNote,

        @Schema(description = "Files that go with it, by their ids")
        List<UUID> attachments,

        @Schema(examples = "power.a") String publishedBy,
        Instant publishedAt) {
    static ReplyView of(Reply reply, UnaryOperator<String> decrypt) {
        String internalNote = reply.internalNoteEncrypted();
        return new ReplyView(
                decrypt.apply(reply.textEncrypted()),
                reply.verdict().outcome(),
                reply.verdict().finalGround(),
                internalNote == null ? null : decrypt.apply(internalNote),
                reply.attachments(),
                reply.publishedBy(),
                reply.publishedAt());
    }
}
