package org.zhuoluo.assignment.ledger;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.Signature;
import org.zhuoluo.assignment.assignment.Verdict;
import org.zhuoluo.assignment.assignment.Writing;

/** The draft of a strike-off (销号): the answer to the enterprise, what proves it, and what the enterprise says to it. */
@Entity
@Table(name = "strike_off")
public class StrikeOff {
    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID id;

    @Column(name = "entry_id")
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID entryId;

    @Embedded
    private Verdict verdict;

    @Embedded
    private Writing answer;

    @Embedded
    @AttributeOverride(name = "textEncrypted", column = @Column(name = "evidence_encrypted"))
    @AttributeOverride(name = "attachments", column = @Column(name = "evidence_attachments"))
    private Writing evidence;

    @Embedded
    private BackedView view;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable StrikeOffDecision decision;

    @Column(name = "remarks_encrypted")
    private @Nullable String remarksEncrypted;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected StrikeOff() {} // for Hibernate only

    StrikeOff(UUID id, UUID entry, Verdict verdict, Writing answer, Writing evidence, BackedView view, Signature by) {
        this.id = id;
        this.entryId = entry;
        this.verdict = verdict;
        this.answer = answer;
        this.evidence = evidence;
        this.view = view;
        this.submittedBy = by.account();
        this.submittedAt = by.at();
    }

    /** Its caller has seen to it that it waits. */
    void decide(StrikeOffDecision how, @Nullable String remarks, Signature by) {
        decision = how;
        remarksEncrypted = remarks;
        decidedBy = by.account();
        decidedAt = by.at();
    }

    /** Nobody decided: what it was to strike off went away. */
    void drop(Instant at) {
        decision = StrikeOffDecision.DROPPED;
        decidedAt = at;
    }

    UUID id() {
        return id;
    }

    Verdict verdict() {
        return verdict;
    }

    Writing answer() {
        return answer;
    }

    Writing evidence() {
        return evidence;
    }

    BackedView view() {
        return view;
    }

    String submittedBy() {
        return submittedBy;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    @Nullable
    StrikeOffDecision decision() {
        return decision;
    }

    @Nullable
    String remarksEncrypted() {
        return remarksEncrypted;
    }

    @Nullable
    String decidedBy() {
        return decidedBy;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }
}
