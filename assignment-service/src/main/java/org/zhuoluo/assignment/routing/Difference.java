package org.zhuoluo.assignment.routing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.matter.RoundId;

/** A past matter that the tried rules would have sent elsewhere; no unit means the catch-all queue. */
@Entity
@Table(name = "routing_dry_run_difference")
class Difference {
    @EmbeddedId
    private Key place;

    @Embedded
    private RoundId round;

    @Column(name = "unit_before")
    private @Nullable String unitBefore;

    @Column(name = "steps_before")
    private String stepsBefore;

    @Column(name = "unit_after")
    private @Nullable String unitAfter;

    @Column(name = "steps_after")
    private String stepsAfter;

    @SuppressWarnings("NullAway.Init")
    protected Difference() {} // for Hibernate only

    Difference(UUID dryRun, int ordinal, RoundId round, Decision before, Decision after) {
        this.place = new Key(dryRun, ordinal);
        this.round = round;
        this.unitBefore = before.unit();
        this.stepsBefore = Step.write(before.steps());
        this.unitAfter = after.unit();
        this.stepsAfter = Step.write(after.steps());
    }

    /** Which of a dry run's. */
    @Embeddable
    record Key(
            @Column(name = "dry_run") @JdbcTypeCode(SqlTypes.CHAR)
            UUID dryRun,

            int ordinal) {}

    int ordinal() {
        return place.ordinal();
    }

    RoundId round() {
        return round;
    }

    @Nullable
    String unitBefore() {
        return unitBefore;
    }

    List<Step> stepsBefore() {
        return Step.read(stepsBefore);
    }

    @Nullable
    String unitAfter() {
        return unitAfter;
    }

    List<Step> stepsAfter() {
        return Step.read(stepsAfter);
    }
}
