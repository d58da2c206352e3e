package org.zhuoluo.assignment.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.AssignmentId;

/** Where an entry stands after an act. */
@Schema(name = "LedgerState")
record LedgerState(
        UUID id,
        AssignmentId assignmentId,

        @Schema(
                description = "ASKED 待审批, OPEN 在账, REFUSED 未同意, RESUMED 已恢复办理, STRUCK_OFF 已销号, ENDED 已终止",
                examples = "OPEN")
        LedgerStatus status,

        @Schema(description = "The month for which the next report is owed", examples = "2026-12") @Nullable
        String trackedMonth,

        @Schema(examples = "2026-12-31") LocalDate nextReviewDate,
        @Nullable Instant endedAt) {
    static LedgerState of(LedgerEntry entry) {
        return new LedgerState(
                entry.id(),
                entry.assignment(),
                entry.status(),
                entry.tracked().map(TrackedMonth::month).orElse(null),
                entry.nextReviewDate(),
                entry.endedAt());
    }
}
