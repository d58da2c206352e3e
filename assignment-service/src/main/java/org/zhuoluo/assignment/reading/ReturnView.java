package org.zhuoluo.assignment.reading;

import java.time.Instant;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.Return;
import org.zhuoluo.assignment.assignment.ReturnDecision;
import org.zhuoluo.assignment.assignment.ReturnReason;

/** A return and the ruling on it; for the house. */
@Schema(name = "Return")
record ReturnView(
        @Schema(examples = "NOT_OUR_DUTY") ReturnReason reason,
        @Schema(examples = "该路段路灯由市住建局管养，依据三定方案第五条。") String text,
        @Schema(examples = "U-HOUSING") @Nullable String proposedUnit,
        @Schema(examples = "power.a") String returnedBy,
        Instant returnedAt,

        @Schema(description = "Left out while it waits for a ruling", examples = "REASSIGNED") @Nullable
        ReturnDecision decision,

        @Schema(examples = "U-HOUSING") @Nullable String newUnit,
        @Schema(examples = "路灯管养职责在市住建局，改派市住建局。") @Nullable String ruling,
        @Schema(examples = "coordinator1") @Nullable String ruledBy,
        @Nullable Instant ruledAt) {
    static ReturnView of(Return returned, UnaryOperator<String> decrypt) {
        String ruling = returned.rulingEncrypted();
        return new ReturnView(
                returned.reason(),
                decrypt.apply(returned.textEncrypted()),
                returned.proposedUnit(),
                returned.returnedBy(),
                returned.returnedAt(),
                returned.decision(),
                returned.newUnit(),
                ruling == null ? null : decrypt.apply(ruling),
                returned.ruledBy(),
                returned.ruledAt());
    }
}
