package org.zhuoluo.evaluation.rating;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the enterprise said of the answer; the comment rests encrypted, bound to the appeal. */
@Embeddable
public record Rating(
        @Enumerated(EnumType.STRING) @Column(name = "level") RatingLevel level,
        @Column(name = "solved") Boolean solved,
        @Column(name = "comment_encrypted") @Nullable String commentEncrypted,
        @Column(name = "rated_at") Instant ratedAt) {}
