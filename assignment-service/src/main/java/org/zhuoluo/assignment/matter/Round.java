package org.zhuoluo.assignment.matter;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One round of an appeal: the row that every act on its assignments and duties locks first. */
@Entity
@Table(name = "appeal_round")
public class Round {
    @EmbeddedId
    private RoundId id;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    @Enumerated(EnumType.STRING)
    @Column(name = "rating")
    private @Nullable RatingResult rating;

    @Column(name = "left_at")
    private @Nullable Instant leftAt;

    @SuppressWarnings("NullAway.Init")
    protected Round() {} // for Hibernate only

    public RoundId id() {
        return id;
    }

    /** The appeal was withdrawn, declined or solved on the spot: nothing more is given to anybody in this round. */
    public void end(String reason, Instant at) {
        if (endedAt == null) {
            endedAt = at;
            endReason = reason;
        }
    }

    public boolean hasEnded() {
        return endedAt != null;
    }

    /** The appeal moved on and no longer waits for this round's rating. */
    public void leave(Instant at) {
        if (leftAt == null) {
            leftAt = at;
        }
    }

    public boolean isLeft() {
        return leftAt != null;
    }

    /** How the rating came out; the first result stands. */
    public void rated(RatingResult result) {
        if (rating == null) {
            rating = result;
        }
    }

    public Optional<RatingResult> rating() {
        return Optional.ofNullable(rating);
    }
}
