package org.zhuoluo.assignment.routing;

import static org.zhuoluo.assignment.routing.RoutingProblem.RULE_SET_SEALED;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.assignment.Signature;

/** A rule set: rewritten as long as it is a draft, and never changed once it was in force, because decisions point to it. */
@Entity
@Table(name = "routing_rule_set")
class StoredRuleSet {
    @Id
    private int version;

    private String title;

    @Column(name = "based_on")
    private @Nullable Integer basedOn;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    private boolean sealed;

    @Version
    private long revision;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "routing_rule", joinColumns = @JoinColumn(name = "rule_set"))
    @OrderBy("position")
    private List<Rule> rules = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected StoredRuleSet() {} // for Hibernate only

    StoredRuleSet(int version, @Nullable Integer basedOn, String title, List<Rule> rules, Signature by) {
        this.version = version;
        this.basedOn = basedOn;
        write(title, rules, by);
    }

    void rewrite(String newTitle, List<Rule> newRules, Signature by) {
        if (sealed) {
            throw Refusal.of(RULE_SET_SEALED);
        }
        write(newTitle, newRules, by);
    }

    private void write(String newTitle, List<Rule> newRules, Signature by) {
        title = newTitle;
        rules.clear();
        newRules.stream().sorted(Comparator.comparingInt(Rule::position)).forEach(rules::add);
        writtenBy = by.account();
        writtenAt = by.at();
    }

    /** It comes into force. */
    void seal() {
        sealed = true;
    }

    RuleSet toRuleSet() {
        return new RuleSet(version, rules);
    }

    RuleSetState stateWhere(int inForce) {
        if (!sealed) {
            return RuleSetState.DRAFT;
        }
        return version == inForce ? RuleSetState.ACTIVE : RuleSetState.RETIRED;
    }

    boolean isSealed() {
        return sealed;
    }

    int version() {
        return version;
    }

    String title() {
        return title;
    }

    @Nullable
    Integer basedOn() {
        return basedOn;
    }

    String writtenBy() {
        return writtenBy;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    long revision() {
        return revision;
    }
}
