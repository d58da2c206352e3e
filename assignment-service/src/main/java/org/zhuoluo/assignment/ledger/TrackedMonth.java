package org.zhuoluo.assignment.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.zhuoluo.workingtime.Deadline;

/** The month for which the next report is owed, and until when. */
@Embeddable
record TrackedMonth(
        @Column(name = "tracked_month") String month,
        @Column(name = "track_due_at") Instant dueAt) {
    static TrackedMonth of(YearMonth month, Deadline due) {
        return new TrackedMonth(month.toString(), due.due());
    }

    YearMonth asMonth() {
        return YearMonth.parse(month);
    }

    /** What the duty of this month hangs on: the same for whoever reckons it. */
    UUID dutyOf(UUID entry) {
        return UUID.nameUUIDFromBytes((entry + " " + month).getBytes(StandardCharsets.US_ASCII));
    }
}
