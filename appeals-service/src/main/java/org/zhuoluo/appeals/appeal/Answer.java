package org.zhuoluo.appeals.appeal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the answer of this round came to; "not solved" stands only on a final ground or on the ledger. */
@Embeddable
public record Answer(
        @Enumerated(EnumType.STRING) Outcome outcome,
        @Nullable String finalGround,
        Instant repliedAt) {}
