package org.zhuoluo.appeals.timeline;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who owes what on this appeal, and by when. */
@Schema(name = "Deadline")
public record DeadlineView(
        @Schema(examples = "REPLY") String kind,
        @Schema(examples = "办理") String label,
        @Schema(examples = "1") int round,

        @Schema(examples = "UNIT", description = "UNIT 或 ENTERPRISE / Who owes it")
        String ownerType,

        @Nullable @Schema(examples = "U-POWER") String unit,
        @Schema(examples = "OPEN") String state,
        Instant openedAt,
        Instant dueAt,
        LocalDate dueDate,

        @Schema(description = "超出已公布日历 / Beyond the calendar that has been published")
        boolean provisional,

        @Schema(description = "仍未完成且已超期 / Still open, and past due")
        boolean overdue,

        @Nullable @Schema(examples = "SUPPLEMENT_REQUESTED", description = "暂停原因 / Why the clock stands still")
        String pausedBecause,

        @Nullable Instant endedAt) {}
