package org.zhuoluo.assignment.routing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.zhuoluo.assignment.assignment.Signature;

/** That a rule set came into force, by whom and why; the one with the highest number is in force, so there is never a second. */
@Entity
@Table(name = "routing_activation")
class Activation {
    @Id
    private int ordinal;

    @Column(name = "rule_set")
    private int ruleSet;

    private String reason;

    @Column(name = "activated_by")
    private String activatedBy;

    @Column(name = "activated_at")
    private Instant activatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Activation() {} // for Hibernate only

    Activation(int ordinal, int ruleSet, String reason, Signature by) {
        this.ordinal = ordinal;
        this.ruleSet = ruleSet;
        this.reason = reason;
        this.activatedBy = by.account();
        this.activatedAt = by.at();
    }

    int ordinal() {
        return ordinal;
    }

    int ruleSet() {
        return ruleSet;
    }

    String reason() {
        return reason;
    }

    String activatedBy() {
        return activatedBy;
    }

    Instant activatedAt() {
        return activatedAt;
    }
}
