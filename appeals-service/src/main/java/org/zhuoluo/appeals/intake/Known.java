package org.zhuoluo.appeals.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.appeals.reference.IssueType;
import org.zhuoluo.appeals.reference.ReferenceData;

/** Refuses codes that nobody has defined, naming the field at fault. */
@ApplicationScoped
class Known {
    private static final Duration SET_UP_SOON = Duration.ofSeconds(2);

    private final ReferenceData reference;

    Known(ReferenceData reference) {
        this.reference = reference;
    }

    void area(String code) {
        if (reference.area(code).isPresent()) {
            return;
        }
        if (reference.isEmpty()) {
            throw Refusal.of(IntakeProblem.NOT_SET_UP_YET).retryAfter(SET_UP_SOON);
        }
        throw Refusal.of(CommonProblem.INVALID_REQUEST).field("area", "没有这个行政区划", "There is no such area");
    }

    /** The issue type of that code; none when the clerk is to find it. */
    @Nullable
    IssueType issueType(@Nullable String code) {
        if (code == null) {
            return null;
        }
        IssueType known = reference
                .issueType(code)
                .orElseThrow(() -> Refusal.of(CommonProblem.INVALID_REQUEST)
                        .field("issueType", "没有这个事项", "There is no such issue type"));
        if (known.retired()) {
            throw Refusal.of(CommonProblem.INVALID_REQUEST)
                    .field("issueType", "该事项已停用，请另选事项", "This issue type is retired; please choose another");
        }
        return known;
    }
}
