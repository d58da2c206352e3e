package org.zhuoluo.assignment.routing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a rule set comes into force; kept in the history, for everybody of the staff. */
@Schema(name = "ActivationRequest")
record ReasonRequest(
        @Schema(examples = "供电公司临江分公司自下月起承接辖区诉求") @NotBlank @Size(max = 1000)
        String reason) {}
