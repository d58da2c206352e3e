package org.zhuoluo.assignment.routing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.Signature;
import org.zhuoluo.assignment.matter.RoundId;

/** A trial of a rule set on past matters beside the set that was in force when it was asked for; it knows how far it came. */
@Entity
@Table(name = "routing_dry_run")
class DryRun {
    /** Nothing is decided before it at the same moment: the end of the span is not included. */
    private static final RoundId BEFORE_ALL = new RoundId(new UUID(0, 0), 0);

    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID id;

    @Column(name = "rule_set")
    private int ruleSet;

    private int against;

    @Convert(converter = RulesInJson.class)
    @Column(updatable = false)
    private List<Rule> candidate;

    @Column(name = "from_at")
    private Instant from;

    @Column(name = "to_at")
    private Instant to;

    private int total;

    @Column(name = "looked_at")
    private int lookedAt;

    @Column(name = "reached_at")
    private Instant reachedAt;

    @Column(name = "reached_id")
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID reachedId;

    @Column(name = "reached_round")
    private int reachedRound;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    private boolean failed;

    @SuppressWarnings("NullAway.Init")
    protected DryRun() {} // for Hibernate only

    /** Of the newest {@code total} decisions in this span of time. */
    DryRun(UUID id, RuleSet set, int against, Span span, int total, Signature by) {
        this.id = id;
        this.ruleSet = set.version();
        this.against = against;
        this.candidate = set.rules();
        this.from = span.from();
        this.to = span.to();
        this.total = total;
        this.reachedAt = span.to();
        this.reachedId = BEFORE_ALL.appealId();
        this.reachedRound = BEFORE_ALL.round();
        this.askedBy = by.account();
        this.askedAt = by.at();
    }

    /** From a moment on, up to another one. */
    record Span(Instant from, Instant to) {}

    /** One more decision was looked at. */
    void pass(StoredDecision decision) {
        lookedAt++;
        reachedAt = decision.decidedAt();
        reachedId = decision.round().appealId();
        reachedRound = decision.round().round();
    }

    int left() {
        return total - lookedAt;
    }

    void finish(Instant at) {
        finishedAt = at;
    }

    /** It cannot go on; what it found so far stays, and the next one has its turn. */
    void fail(Instant at) {
        failed = true;
        finish(at);
    }

    UUID id() {
        return id;
    }

    /** The rules that are tried, as they stood when it was asked for. */
    RuleSet candidate() {
        return new RuleSet(ruleSet, candidate);
    }

    int against() {
        return against;
    }

    Span span() {
        return new Span(from, to);
    }

    int total() {
        return total;
    }

    int lookedAt() {
        return lookedAt;
    }

    Instant reachedAt() {
        return reachedAt;
    }

    RoundId reached() {
        return new RoundId(reachedId, reachedRound);
    }

    Signature asked() {
        return new Signature(askedBy, askedAt);
    }

    @Nullable
    Instant finishedAt() {
        return finishedAt;
    }

    boolean hasFailed() {
        return failed;
    }
}
