package org.zhuoluo.appeals.appeal;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.Refusal;

/** How often the enterprise was asked to complete the matter, and when last. */
@Embeddable
record Supplements(int supplementsRequested, @Nullable Instant supplementRequestedAt) {
    static final Supplements NONE = new Supplements(0, null);

    private static final int MOST = 2;

    Supplements oneMore(Instant at) {
        if (supplementsRequested == MOST) {
            throw Refusal.of(AppealProblem.SUPPLEMENT_ASKED_TWICE);
        }
        return new Supplements(supplementsRequested + 1, at);
    }

    /** A window that was opened before the latest request belongs to an earlier one, which was answered. */
    boolean isOfAnEarlierRequest(Instant windowOpenedAt) {
        return supplementRequestedAt != null && windowOpenedAt.isBefore(supplementRequestedAt);
    }
}
