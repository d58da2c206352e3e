package org.zhuoluo.assignment.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.ContactMethod;

/** A talk with the enterprise, or the attempt. */
public record ContactRequest(
        @Schema(
                description = "When, to the minute; between the moment of the assignment and now. Left out, now",
                examples = "2026-11-23T15:30:00+08:00")
        @Nullable
        Instant at,

        @Schema(description = "PHONE 电话, VISIT 上门, MEETING 座谈, ONLINE 线上", examples = "PHONE") @NotNull
        ContactMethod method,

        @Schema(description = "Whether somebody was reached; left out, nobody was", examples = "true")
        boolean reached,

        @Schema(description = "With whom; kept encrypted", examples = "周经理") @NotBlank @Size(max = 100)
        String person,

        @Schema(description = "What was said, for the house", examples = "说明增容流程，约定周三上门勘查。") @NotBlank @Size(max = 2000)
        String text,

        @Schema(
                description =
                        "Files for the house, by the ids that POST /attachments gave. One that this unit did not upload, or that goes with another matter, is never shown",
                examples = "[\"019aaf10-3c1e-7f02-8b55-2d0a9c4e7711\"]")
        @Size(max = 9)
        @Nullable
        List<@NotNull UUID> attachments) {}
