package org.zhuoluo.assignment.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.assignment.assignment.AssignmentId;

/** A line of the ledger. */
@Schema(name = "LedgerEntry")
record LedgerEntryView(
        UUID id,
        AssignmentId assignmentId,
        UUID appealId,
        @Schema(examples = "261123000017426") String appealNumber,
        @Schema(examples = "1") int round,

        @Schema(
                description = "ASKED 待审批, OPEN 在账, REFUSED 未同意, RESUMED 已恢复办理, STRUCK_OFF 已销号, ENDED 已终止",
                examples = "OPEN")
        LedgerStatus status,

        @Schema(examples = "在账") String statusLabel,

        @Schema(description = "The unit that has the share now", examples = "U-TRANSPORT")
        String unit,

        @Schema(examples = "P-TRANSPORT") String post,
        @Schema(examples = "339901") String area,
        @Schema(description = "历史遗留") boolean legacy,
        @Schema(description = "承诺兑现") boolean promise,
        @Schema(examples = "2027-03-31") LocalDate planEndDate,
        @Schema(examples = "2026-12-31") LocalDate nextReviewDate,

        @Schema(description = "Whether it is on the ledger and to be reviewed today or before")
        boolean reviewDue,

        @Schema(description = "The month for which the next report is owed, or was at the end", examples = "2026-12")
        @Nullable
        String trackedMonth,

        @Nullable Instant trackDueAt,

        @Schema(description = "Whether it is on the ledger and that report is overdue")
        boolean trackingMissing,

        @Schema(examples = "power.a") String askedBy,
        Instant askedAt,

        @Schema(description = "Who approved or refused it", examples = "supervisor1") @Nullable
        String decidedBy,

        @Nullable Instant decidedAt,
        @Nullable Instant endedAt) {
    static LedgerEntryView of(LedgerLine line, Instant now, Language language) {
        LedgerEntry entry = line.entry();
        var handover = line.assignment().handover();
        boolean open = entry.status() == LedgerStatus.OPEN;
        Instant trackDueAt = entry.tracked().map(TrackedMonth::dueAt).orElse(null);
        return new LedgerEntryView(
                entry.id(),
                entry.assignment(),
                entry.round().appealId(),
                entry.appealNumber(),
                entry.round().round(),
                entry.status(),
                entry.status().label(language),
                handover.unit(),
                handover.post(),
                handover.area(),
                entry.plan().legacy(),
                entry.plan().promise(),
                entry.plan().endDate(),
                entry.nextReviewDate(),
                open && !entry.nextReviewDate().isAfter(Months.today(now)),
                entry.tracked().map(TrackedMonth::month).orElse(null),
                trackDueAt,
                open && trackDueAt != null && !now.isBefore(trackDueAt),
                entry.askedBy(),
                entry.askedAt(),
                entry.decidedBy(),
                entry.decidedAt(),
                entry.endedAt());
    }
}
