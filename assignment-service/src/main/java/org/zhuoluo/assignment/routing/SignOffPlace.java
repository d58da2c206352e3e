package org.zhuoluo.assignment.routing;

import java.util.UUID;
import org.zhuoluo.assignment.matter.RoundId;

/** Which round of which area a sign-off is about: asked without loading it. */
record SignOffPlace(UUID appealId, int round, String area) {
    RoundId roundId() {
        return new RoundId(appealId, round);
    }
}
