package org.zhuoluo.assignment.routing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a leader decides. */
record SignOffDecisionRequest(
        @Schema(examples = "true") @NotNull Boolean approved,

        @Schema(
                description =
                        "For the house: approved, what the unit is told with it; refused, what the coordinator is to do",
                examples = "请限期办结，并报市政府。")
        @Size(max = 1000)
        @Nullable
        String instruction) {}
