package org.zhuoluo.assignment.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.FinalGround;
import org.zhuoluo.assignment.assignment.Outcome;

/** A strike-off as it was drafted, and what came of it. */
@Schema(name = "StrikeOff")
record StrikeOffView(
        @Schema(description = "The answer to the enterprise", examples = "该路段改造已于二月竣工，现已恢复双向通行。")
        String text,

        @Schema(examples = "SOLVED") Outcome outcome,
        @Nullable FinalGround finalGround,
        List<UUID> attachments,
        @Schema(examples = "竣工验收单，编号云交验〔2027〕8号。") String evidence,
        List<UUID> evidenceAttachments,

        @Schema(description = "AGREES 认可, DISAGREES 不认可, NOT_REACHED 未能联系上", examples = "AGREES")
        EnterpriseView enterpriseView,

        @Schema(examples = "企业表示通行已恢复，无其他意见。") @Nullable String viewText,

        @Schema(examples = "power.a") String submittedBy,
        Instant submittedAt,

        @Schema(description = "APPROVED 通过, SENT_BACK 退回修改, DROPPED 失效; left out while it waits", examples = "APPROVED")
        @Nullable
        StrikeOffDecision decision,

        @Nullable String remarks,
        @Schema(examples = "power.b") @Nullable String decidedBy,
        @Nullable Instant decidedAt) {
    static StrikeOffView of(StrikeOff strikeOff, UnaryOperator<String> decrypt) {
        String viewText = strikeOff.view().textEncrypted();
        String remarks = strikeOff.remarksEncrypted();
        return new StrikeOffView(
                decrypt.apply(strikeOff.answer().textEncrypted()),
                strikeOff.verdict().outcome(),
                strikeOff.verdict().finalGround(),
                strikeOff.answer().attachments(),
                decrypt.apply(strikeOff.evidence().textEncrypted()),
                strikeOff.evidence().attachments(),
                strikeOff.view().view(),
                viewText == null ? null : decrypt.apply(viewText),
                strikeOff.submittedBy(),
                strikeOff.submittedAt(),
                strikeOff.decision(),
                remarks == null ? null : decrypt.apply(remarks),
                strikeOff.decidedBy(),
                strikeOff.decidedAt());
    }
}
