package org.zhuoluo.assignment.ledger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.FinalGround;
import org.zhuoluo.assignment.assignment.Outcome;
import org.zhuoluo.assignment.assignment.Verdict;

/** What one person of the unit puts before another one, so that a matter is struck off. */
record StrikeOffRequest(
        @Schema(description = "The answer that the enterprise reads", examples = "该路段改造已于二月竣工，现已恢复双向通行。")
        @NotBlank
        @Size(max = 20_000)
        String text,

        @Schema(description = "SOLVED 已解决, PARTLY_SOLVED 部分解决, EXPLAINED 解释说明, NOT_SOLVED 未解决", examples = "SOLVED")
        @NotNull
        Outcome outcome,

        @Schema(description = "Only with NOT_SOLVED, and then required", examples = "CONDITIONS_NOT_MET") @Nullable
        FinalGround finalGround,

        @Schema(
                description =
                        "Files that go with the answer, by the ids that POST /attachments gave. One that this unit did not upload, or that goes with another matter, is never shown",
                examples = "[\"019aaf10-3c1e-7f02-8b55-2d0a9c4e7711\"]")
        @Size(max = 9)
        @Nullable
        List<@NotNull UUID> attachments,

        @Schema(description = "What proves that it is settled, for the house", examples = "竣工验收单，编号云交验〔2027〕8号。")
        @NotBlank
        @Size(max = 5000)
        String evidence,

        @Schema(
                description = "Files that prove it, likewise; for the house",
                examples = "[\"019aaf10-3c1e-7f02-8b55-2d0a9c4e7712\"]")
        @Size(max = 9)
        @Nullable
        List<@NotNull UUID> evidenceAttachments,

        @Schema(
                description =
                        "AGREES 认可, DISAGREES 不认可: by a talk on record since the matter is on the ledger; NOT_REACHED 未能联系上: by two attempts in vain since then, and no talk",
                examples = "AGREES")
        @NotNull
        EnterpriseView enterpriseView,

        @Schema(description = "What the enterprise said, for the house", examples = "企业表示通行已恢复，无其他意见。")
        @Size(max = 2000)
        @Nullable
        String viewText) {
    Verdict verdict() {
        return new Verdict(outcome, finalGround);
    }
}
