package org.zhuoluo.assignment.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.Signature;
import org.zhuoluo.assignment.matter.RoundId;

/** One share of a matter that cannot be settled now: asked for, decided, tracked, and in the end struck off or taken up again. */
@Entity
@Table(name = "ledger_entry")
public class LedgerEntry {
    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID id;

    @Column(name = "assignment_id")
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID assignmentId;

    @Embedded
    private RoundId round;

    @Column(name = "appeal_number")
    private String appealNumber;

    @Enumerated(EnumType.STRING)
    private LedgerStatus status;

    @Embedded
    private Plan plan;

    @Column(name = "next_review_date")
    private LocalDate nextReviewDate;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "remarks_encrypted")
    private @Nullable String remarksEncrypted;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Embedded
    private @Nullable TrackedMonth tracked;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @Column(name = "end_reason_encrypted")
    private @Nullable String endReasonEncrypted;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected LedgerEntry() {} // for Hibernate only

    LedgerEntry(
            UUID id,
            AssignmentId assignment,
            RoundId round,
            String appealNumber,
            Plan plan,
            LocalDate nextReviewDate,
            Signature by) {
        this.id = id;
        this.assignmentId = assignment.value();
        this.round = round;
        this.appealNumber = appealNumber;
        this.status = LedgerStatus.ASKED;
        this.plan = plan;
        this.nextReviewDate = nextReviewDate;
        this.askedBy = by.account();
        this.askedAt = by.at();
    }

    void approve(@Nullable String remarks, TrackedMonth first, Signature by) {
        status = LedgerMove.APPROVE.from(status);
        tracked = first;
        decided(remarks, by);
    }

    void refuse(@Nullable String remarks, Signature by) {
        status = LedgerMove.REFUSE.from(status);
        decided(remarks, by);
    }

    /** The share is another unit's now, and what is owed for it too. */
    void carryOn(AssignmentId next) {
        status = LedgerMove.CARRY_ON.from(status);
        assignmentId = next.value();
    }

    void requireReportable() {
        status = LedgerMove.REPORT.from(status);
    }

    /** The report of the month is there; the next one is owed for another month. */
    void reported(TrackedMonth next) {
        status = LedgerMove.REPORT.from(status);
        tracked = next;
    }

    void review(LocalDate next) {
        status = LedgerMove.REVIEW.from(status);
        nextReviewDate = next;
    }

    void requireStrikeOffPossible() {
        status = LedgerMove.DRAFT_STRIKE_OFF.from(status);
    }

    void resume(String reason, Signature by) {
        status = LedgerMove.RESUME.from(status);
        ended(reason, by.account(), by.at());
    }

    void strikeOff(Signature by) {
        status = LedgerMove.STRIKE_OFF.from(status);
        ended(null, by.account(), by.at());
    }

    void end(Instant at) {
        status = LedgerMove.END.from(status);
        ended(null, null, at);
    }

    private void decided(@Nullable String remarks, Signature by) {
        remarksEncrypted = remarks;
        decidedBy = by.account();
        decidedAt = by.at();
    }

    private void ended(@Nullable String reason, @Nullable String by, Instant at) {
        endReasonEncrypted = reason;
        endedBy = by;
        endedAt = at;
    }

    UUID id() {
        return id;
    }

    AssignmentId assignment() {
        return new AssignmentId(assignmentId);
    }

    RoundId round() {
        return round;
    }

    String appealNumber() {
        return appealNumber;
    }

    LedgerStatus status() {
        return status;
    }

    Plan plan() {
        return plan;
    }

    LocalDate nextReviewDate() {
        return nextReviewDate;
    }

    String askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    @Nullable
    String decidedBy() {
        return decidedBy;
    }

    @Nullable
    String remarksEncrypted() {
        return remarksEncrypted;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    /** Nothing before it was approved. */
    Optional<TrackedMonth> tracked() {
        return Optional.ofNullable(tracked);
    }

    @Nullable
    String endedBy() {
        return endedBy;
    }

    @Nullable
    String endReasonEncrypted() {
        return endReasonEncrypted;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    long version() {
        return version;
    }
}
