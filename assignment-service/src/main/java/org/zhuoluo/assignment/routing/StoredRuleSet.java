package org.zhuoluo.assignment.routing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A rule set as it was activated; versions are added and never changed, decisions point to them. */
@Entity
@Table(name = "routing_rule_set")
class StoredRuleSet {
    @Id
    private int version;

    @Column(name = "activated_at")
    private Instant activatedAt;

    @Column(name = "activated_by")
    private String activatedBy;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "routing_rule", joinColumns = @JoinColumn(name = "rule_set"))
    @OrderBy("position")
    private List<Rule> rules = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected StoredRuleSet() {} // for Hibernate only

    StoredRuleSet(int version, List<Rule> rules, String activatedBy, Instant activatedAt) {
        this.version = version;
        this.rules = new ArrayList<>(rules);
        this.activatedBy = activatedBy;
        this.activatedAt = activatedAt;
    }

    RuleSet toRuleSet() {
        return new RuleSet(version, rules);
    }

    int version() {
        return version;
    }

    String activatedBy() {
        return activatedBy;
    }

    Instant activatedAt() {
        return activatedAt;
    }
}
