package org.zhuoluo.assignment.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhuoluo.assignment.assignment.ContactMethod;

/** A talk with the enterprise, or the attempt. */
record ContactRequest(
        @Schema(
                description = "When; between the moment of the assignment and now",
                examples = "2026-11-23T15:30:00+08:00")
        @NotNull
        Instant at,

        @Schema(description = "PHONE 电话, VISIT 上门, MEETING 座谈, ONLINE 线上", examples = "PHONE") @NotNull
        ContactMethod method,

        @Schema(description = "Whether somebody was reached; left out, nobody was", examples = "true")
        boolean reached,

        @Schema(description = "With whom; kept encrypted", examples = "周经理") @NotBlank @Size(max = 100)
        String person,

        @Schema(description = "What was said, for the house", examples = "说明增容流程，约定周三上门勘查。") @NotBlank @Size(max = 2000)
        String text) {}
