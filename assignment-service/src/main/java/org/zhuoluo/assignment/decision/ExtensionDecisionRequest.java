package org.zhuoluo.assignment.decision;

import static org.zhuoluo.assignment.assignment.AssignmentProblem.EXTENSION_DATE_WITHOUT_CAUSE;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.api.time.PlausibleTime;

/** How a supervisor decides on a request for more time. */
record ExtensionDecisionRequest(
        @Schema(description = "Whether there is more time", examples = "true") @NotNull
        Boolean granted,

        @Schema(description = "Only if granted: another date than the one that was asked for", examples = "2026-12-07")
        @Nullable
        @PlausibleTime
        LocalDate dueDate,

        @Schema(
                description = "The grounds. If granted, the enterprise reads them; if refused, they are for the house",
                examples = "设备到货确有延迟，同意延期，请按期办结。")
        @NotBlank
        @Size(max = 2000)
        String explanation) {
    void check() {
        if (!granted && dueDate != null) {
            throw Refusal.of(EXTENSION_DATE_WITHOUT_CAUSE).field("dueDate", "请去掉日期", "Please leave the date out");
        }
    }
}
