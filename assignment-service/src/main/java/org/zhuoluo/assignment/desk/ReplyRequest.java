package org.zhuoluo.assignment.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.FinalGround;
import org.zhuoluo.assignment.assignment.Outcome;
import org.zhuoluo.assignment.assignment.ReplyEffects;
import org.zhuoluo.assignment.assignment.Verdict;

/** A unit's answer. */
record ReplyRequest(
        @Schema(description = "What the enterprise reads", examples = "经现场核查，贵公司所在线路已完成改造，电压已恢复正常。")
        @NotBlank
        @Size(max = 20_000)
        String text,

        @Schema(description = "SOLVED 已解决, PARTLY_SOLVED 部分解决, EXPLAINED 解释说明, NOT_SOLVED 未解决", examples = "SOLVED")
        @NotNull
        Outcome outcome,

        @Schema(
                description =
                        "Only with NOT_SOLVED, and then required: NO_LEGAL_BASIS 无法律政策依据, BEYOND_AUTHORITY 超出本级权限, "
                                + "CONDITIONS_NOT_MET 条件不具备, IN_LITIGATION 已进入诉讼或仲裁, UNFOUNDED 经查不属实")
        @Nullable
        FinalGround finalGround,

        @Schema(description = "For the house, never shown to the enterprise", examples = "线路改造费用由供电公司承担。")
        @Size(max = 5000)
        @Nullable
        String internalNote,

        @Schema(
                description =
                        "Files that go with the answer, by the ids that POST /attachments gave. One that this unit did not upload, or that goes with another matter, is never shown",
                examples = "[\"019aaf10-3c1e-7f02-8b55-2d0a9c4e7711\"]")
        @Size(max = 9)
        @Nullable
        List<@NotNull UUID> attachments,

        @Schema(description = "What it has brought about, as far as it can be counted") @Valid @Nullable
        ReplyEffects effects) {
    Verdict verdict() {
        return new Verdict(outcome, finalGround);
    }
}
