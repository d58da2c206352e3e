package org.zhuoluo.appeals.appeal;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.Refusal;

/** What may be asked only so often before an appeal is taken in: two supplements of the enterprise, one review of the supervisor. */
@Embeddable
record IntakeLimits(int supplementsRequested, @Nullable Instant supplementRequestedAt, boolean reviewAsked) {
    static final IntakeLimits UNUSED = new IntakeLimits(0, null, false);

    private static final int MOST_SUPPLEMENTS = 2;

    IntakeLimits oneMoreSupplement(Instant at) {
        if (supplementsRequested == MOST_SUPPLEMENTS) {
            throw Refusal.of(AppealProblem.SUPPLEMENT_ASKED_TWICE);
        }
        return new IntakeLimits(supplementsRequested + 1, at, reviewAsked);
    }

    IntakeLimits theOneReview() {
        if (reviewAsked) {
            throw Refusal.of(AppealProblem.REVIEW_ALREADY_ASKED);
        }
        return new IntakeLimits(supplementsRequested, supplementRequestedAt, true);
    }

    /** A window that was opened before the latest request belongs to an earlier one, which was answered. */
    boolean isOfAnEarlierRequest(Instant windowOpenedAt) {
        return supplementRequestedAt != null && windowOpenedAt.isBefore(supplementRequestedAt);
    }
}
