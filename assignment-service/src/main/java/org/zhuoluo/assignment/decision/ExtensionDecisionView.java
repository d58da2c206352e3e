package org.zhuoluo.assignment.decision;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.Extension;

/** What was decided on a request for more time. */
@Schema(name = "ExtensionDecision")
record ExtensionDecisionView(
        @Schema(description = "The request") UUID id,
        boolean granted,

        @Schema(description = "If granted: the last day on which the reply is in time", examples = "2026-12-09")
        @Nullable
        LocalDate dueDate) {
    static ExtensionDecisionView of(Extension decided) {
        LocalDate until = decided.grantedDueDate();
        return new ExtensionDecisionView(decided.id(), until != null, until);
    }
}
