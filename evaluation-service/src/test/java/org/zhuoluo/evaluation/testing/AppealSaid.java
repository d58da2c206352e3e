package org.zhuoluo.evaluation.testing;

import java.time.Instant;
import java.util.UUID;
import org.zhuoluo.messaging.contract.AppealClosed;
import org.zhuoluo.messaging.contract.AppealReopened;
import org.zhuoluo.messaging.contract.AppealReplied;
import org.zhuoluo.messaging.contract.AppealSubmitted;
import org.zhuoluo.messaging.contract.AppealWithdrawn;
import org.zhuoluo.messaging.contract.ObligationLapsed;

/** What other services say of one appeal, as far as evaluation listens. */
public record AppealSaid(
        UUID id, String number, String appellantEncrypted, String area, String unit, boolean confidential) {
    private static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");

    public static AppealSaid of(UUID id, String appellantEncrypted) {
        return new AppealSaid(id, "261123000017426", appellantEncrypted, "339901", "U-WATER", false);
    }

    public AppealSaid in(String otherArea, String otherUnit) {
        return new AppealSaid(id, number, appellantEncrypted, otherArea, otherUnit, confidential);
    }

    public AppealSaid inConfidence() {
        return new AppealSaid(id, number, appellantEncrypted, area, unit, true);
    }

    public AppealSubmitted submitted() {
        return new AppealSubmitted(
                id,
                number,
                1,
                "PROBLEM",
                "010101",
                area,
                "WEB",
                confidential,
                "企业-7Q2M",
                appellantEncrypted,
                "k1:title",
                "k1:text",
                AT,
                null,
                null);
    }

    public AppealReplied replied(int round) {
        return new AppealReplied(id, number, round, "SOLVED", unit, AT);
    }

    public AppealReopened reopened(int round) {
        return new AppealReopened(id, number, round, "BY_SUPERVISOR", unit, AT);
    }

    public AppealWithdrawn withdrawn(boolean aUnitHadIt) {
        return new AppealWithdrawn(id, number, 1, "BY_ENTERPRISE", aUnitHadIt, AT);
    }

    public AppealClosed closed() {
        return new AppealClosed(id, number, 1, "RATED", AT);
    }

    public ObligationLapsed rateLapsed() {
        return new ObligationLapsed(id, number, UUID.randomUUID(), 1, "RATE", AT);
    }
}
