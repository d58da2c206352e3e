package org.zhuoluo.assignment.routing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a leader decides on several at once. */
record SignOffDecisionsRequest(
        @NotEmpty @Size(max = 200) @Valid List<@NotNull Item> items) {

    /** The decision on one. */
    @Schema(name = "SignOffDecision")
    record Item(
            @NotNull UUID id,
            @Schema(examples = "true") @NotNull Boolean approved,
            @Size(max = 1000) @Nullable String instruction) {
        SignOffDecisionRequest decision() {
            return new SignOffDecisionRequest(approved, instruction);
        }
    }
}
