package org.zhuoluo.assignment.machine;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.ContactMethod;

/** How the enterprise was talked to. */
@Schema(name = "StatusUpdateContact")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UpdateContact(
        @Schema(description = "PHONE 电话, VISIT 上门, MEETING 座谈, ONLINE 线上", examples = "PHONE") @Nullable
        ContactMethod method,

        @Schema(description = "Whether somebody was reached; left out, nobody was", examples = "true")
        boolean reached,

        @Schema(description = "With whom; kept encrypted", examples = "周经理") @Size(max = 100) @Nullable
        String person) {}
