package org.zhuoluo.assignment.routing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draft as a whole. */
record RuleSetRequest(
        @Schema(description = "What it is about", examples = "临江区用电类诉求改由临江分公司承办") @NotBlank @Size(max = 200)
        String title,

        @Valid @NotNull @Size(max = 500) List<@NotNull RuleBody> rules) {
    List<Rule> toRules() {
        return rules.stream().map(RuleBody::toRule).toList();
    }
}
