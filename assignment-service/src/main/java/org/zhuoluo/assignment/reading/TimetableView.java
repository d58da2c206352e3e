package org.zhuoluo.assignment.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The time that a unit has for its reply, and how it came to be so. */
@Schema(name = "Timetable")
record TimetableView(
        @Schema(
                description =
                        "When the reply is due now, with what was granted and given back; left out once it is not owed any more")
        @Nullable
        Instant replyDueAt,

        @Schema(description = "The last day on which it is in time", examples = "2026-12-09") @Nullable
        LocalDate replyDueDate,

        @Schema(description = "Whether its clock stands still")
        boolean paused,

        @Schema(description = "The requests for more time, the oldest first")
        List<ExtensionView> extensions,

        @Schema(description = "What was asked of the enterprise for this share of the matter, the oldest first")
        List<MaterialView> material) {}
