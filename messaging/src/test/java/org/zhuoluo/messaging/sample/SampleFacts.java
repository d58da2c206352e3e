package org.zhuoluo.messaging.sample;

import java.time.Instant;
import java.util.UUID;
import org.zhuoluo.messaging.contract.AppealAccepted;
import org.zhuoluo.messaging.contract.AppealReplied;
import org.zhuoluo.messaging.contract.AppealSubmitted;
import org.zhuoluo.messaging.contract.EvaluationRated;

/** Facts about invented appeals. */
public final class SampleFacts {
    private static final Instant AT = Instant.parse("2026-11-20T02:00:00Z");

    private SampleFacts() {}

    public static AppealSubmitted submitted(UUID appeal) {
        return new AppealSubmitted(
                appeal,
                "2026-000001-7",
                1,
                "PROBLEM",
                "010203",
                "339901",
                "WEB",
                false,
                "企业-7Q2M",
                "k1:AAAA",
                "k1:BBBB",
                "k1:CCCC",
                AT,
                null,
                null);
    }

    public static AppealAccepted accepted(UUID appeal) {
        return new AppealAccepted(appeal, "2026-000001-7", 1, "PROBLEM", "010203", "339901", false, AT);
    }

    public static AppealReplied replied(UUID appeal) {
        return new AppealReplied(appeal, "2026-000001-7", 1, "SOLVED", "U-WATER", AT);
    }

    public static EvaluationRated rated(UUID appeal) {
        return new EvaluationRated(appeal, "2026-000001-7", appeal, 1, "SATISFIED", true, null, "CLOSE", AT);
    }
}
