package org.zhuoluo.assignment.dispatch;

import static org.zhuoluo.assignment.assignment.AssignmentProblem.NEW_UNIT_MISSING;
import static org.zhuoluo.assignment.assignment.AssignmentProblem.NEW_UNIT_WITHOUT_CAUSE;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.assignment.ReturnDecision;
import org.zhuoluo.assignment.unit.Choice;

/** How a coordinator rules on a return. */
record RulingRequest(
        @Schema(
                description =
                        "REFUSED 退单不成立: the unit keeps it; REASSIGNED 改派: another unit has it; REFUSED_FINAL 终局裁定: the unit "
                                + "keeps it; the appeal cannot be returned any more, nor the share be handed up",
                examples = "REASSIGNED")
        @NotNull
        ReturnDecision decision,

        @Schema(description = "Only with REASSIGNED, and then required: who has it now", examples = "U-HOUSING")
        @Size(max = 64)
        @Nullable
        String unit,

        @Schema(description = "A post of the unit; left out, its first", examples = "P-HOUSING")
        @Size(max = 64)
        @Nullable
        String post,

        @Schema(description = "Who is to do it: somebody on a post of the unit, who is told", examples = "housing.b")
        @Size(max = 120)
        @Nullable
        String person,

        @Schema(description = "The grounds, for the house", examples = "路灯管养职责在市住建局，改派市住建局。")
        @NotBlank
        @Size(max = 2000)
        String reason) {
    void check() {
        if (decision == ReturnDecision.REASSIGNED && unit == null) {
            throw Refusal.of(NEW_UNIT_MISSING).field("unit", "请选择承办单位", "Please choose a unit");
        }
        if (decision != ReturnDecision.REASSIGNED && (unit != null || post != null || person != null)) {
            throw Refusal.of(NEW_UNIT_WITHOUT_CAUSE).field("unit", "请去掉承办单位", "Please leave the unit out");
        }
    }

    /** Where it goes, if it goes. */
    Optional<Choice> whom() {
        return Optional.ofNullable(unit).map(named -> Choice.of(named, post, person));
    }
}
