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

/** What a published reply is to say instead; what is left out stays as it was. */
record CorrectionRequest(
        @Schema(description = "What the enterprise reads from now on", examples = "更正：贵公司所在线路已于11月20日完成改造。")
        @NotBlank
        @Size(max = 20_000)
        String text,

        @Schema(
                description = "Only while the reply was not rated and the appeal is not closed",
                examples = "PARTLY_SOLVED")
        @Nullable
        Outcome outcome,

        @Schema(description = "With an outcome of NOT_SOLVED, and then required") @Nullable
        FinalGround finalGround,

        @Schema(description = "For the house, never shown to the enterprise") @Size(max = 5000) @Nullable
        String internalNote,

        @Schema(description = "All files that go with it from now on, by the ids that POST /attachments gave")
        @Size(max = 9)
        @Nullable
        List<@NotNull UUID> attachments,

        @Valid @Nullable ReplyEffects effects,

        @Schema(description = "Why it is corrected, for the house", examples = "完工日期有误。") @NotBlank @Size(max = 1000)
        String reason) {

    /** A ground without an outcome is one for the outcome that stands. */
    Verdict verdict(Verdict before) {
        if (outcome == null && finalGround == null) {
            return before;
        }
        return new Verdict(outcome == null ? before.outcome() : outcome, finalGround);
    }
}
