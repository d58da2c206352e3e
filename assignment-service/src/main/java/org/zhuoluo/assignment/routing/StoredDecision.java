package org.zhuoluo.assignment.routing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.matter.RoundId;

/** How a matter of a round came to its unit: what the rules said, and the coordinator where they said nothing. */
@Entity
@Table(name = "routing_decision")
class StoredDecision {
    @EmbeddedId
    private RoundId round;

    @Column(name = "rule_set")
    private int ruleSet;

    private String steps;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Embedded
    private @Nullable Ruling ruling;

    @SuppressWarnings("NullAway.Init")
    protected StoredDecision() {} // for Hibernate only

    StoredDecision(RoundId round, int ruleSet, Decision decision, Instant decidedAt) {
        this.round = round;
        this.ruleSet = ruleSet;
        this.steps = Step.write(decision.steps());
        this.decidedAt = decidedAt;
    }

    /** Where the rules left it to a person. */
    void complete(Ruling byHand) {
        ruling = byHand;
    }

    RoundId round() {
        return round;
    }

    int ruleSet() {
        return ruleSet;
    }

    List<Step> steps() {
        return Step.read(steps);
    }

    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    Ruling ruling() {
        return ruling;
    }
}
