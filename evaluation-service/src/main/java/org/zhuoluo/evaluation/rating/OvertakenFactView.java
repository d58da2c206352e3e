package org.zhuoluo.evaluation.rating;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fact that came after the invitation had ended otherwise. */
@Schema(name = "OvertakenFact")
public record OvertakenFactView(
        @Schema(description = "事实 / the fact", examples = "obligation.lapsed.v1")
        String fact,

        @Schema(description = "发生时间 / when it happened", examples = "2026-12-07T16:00:00Z")
        Instant happenedAt) {
    static OvertakenFactView of(OvertakenFact fact) {
        return new OvertakenFactView(fact.fact(), fact.happenedAt());
    }
}
