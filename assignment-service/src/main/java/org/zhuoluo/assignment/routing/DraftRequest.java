package org.zhuoluo.assignment.routing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A new draft: with rules of its own, or with those of another set. */
record DraftRequest(
        @Schema(description = "What it is about", examples = "临江区用电类诉求改由临江分公司承办") @NotBlank @Size(max = 200)
        String title,

        @Schema(description = "The rules; left out, they are copied") @Valid @Size(max = 500) @Nullable
        List<@NotNull RuleBody> rules,

        @Schema(
                description = "Whose rules are copied where none are given; left out, those of the set in force",
                examples = "1")
        @Nullable
        Integer copyOf) {}
