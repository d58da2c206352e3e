package org.zhuoluo.assignment.assignment;

import static org.zhuoluo.assignment.assignment.AssignmentProblem.FINAL_GROUND_MISSING;
import static org.zhuoluo.assignment.assignment.AssignmentProblem.FINAL_GROUND_WITHOUT_CAUSE;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.Refusal;

/** How a unit ends its share: what cannot be solved is not closed with words alone, it needs a ground from the list. */
@Embeddable
public record Verdict(
        @Enumerated(EnumType.STRING) Outcome outcome,

        @Enumerated(EnumType.STRING) @Column(name = "final_ground") @Nullable
        FinalGround finalGround) {
    public Verdict {
        if (outcome == Outcome.NOT_SOLVED && finalGround == null) {
            throw Refusal.of(FINAL_GROUND_MISSING)
                    .field("finalGround", "请选择办结依据", "Please choose a final ground from the list");
        }
        if (outcome != Outcome.NOT_SOLVED && finalGround != null) {
            throw Refusal.of(FINAL_GROUND_WITHOUT_CAUSE)
                    .field("finalGround", "请去掉办结依据", "Please leave the final ground out");
        }
    }

    @Nullable
    String groundName() {
        return finalGround == null ? null : finalGround.name();
    }
}
