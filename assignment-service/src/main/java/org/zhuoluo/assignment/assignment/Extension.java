package org.zhuoluo.assignment.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.messaging.contract.AssignmentExtensionDecided;
import org.zhuoluo.messaging.contract.AssignmentExtensionRequested;
import org.zhuoluo.workingtime.Deadline;

/** A unit's request for more time (延期) and what was decided on it; until then the reply is due as before. */
@Entity
@Table(name = "assignment_extension")
public class Extension {
    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID id;

    @Column(name = "assignment_id")
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID assignmentId;

    @Column(name = "share_id")
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID share;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "new_due_at")
    private Instant newDueAt;

    @Column(name = "new_due_date")
    private LocalDate newDueDate;

    @Column(name = "reason_encrypted")
    private String reasonEncrypted;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    private @Nullable Boolean granted;

    @Column(name = "granted_due_date")
    private @Nullable LocalDate grantedDueDate;

    @Column(name = "explanation_encrypted")
    private @Nullable String explanationEncrypted;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected Extension() {} // for Hibernate only

    /**
     * @param dueAt until when the reply is due as long as nothing is granted
     */
    public Extension(UUID id, Assignment of, Instant dueAt, Deadline asked, String reasonEncrypted, Signature by) {
        this.id = id;
        this.assignmentId = of.id().value();
        this.share = of.share();
        this.dueAt = dueAt;
        this.newDueAt = asked.due();
        this.newDueDate = asked.dueDate();
        this.reasonEncrypted = reasonEncrypted;
        this.askedBy = by.account();
        this.askedAt = by.at();
    }

    AssignmentExtensionRequested told(Assignment of) {
        return new AssignmentExtensionRequested(
                of.round().appealId(),
                of.appealNumber(),
                assignmentId,
                of.round().round(),
                id,
                of.handover().unit(),
                dueAt,
                newDueAt,
                newDueDate,
                reasonEncrypted,
                askedAt);
    }

    /** With a deadline it is granted, without one refused. */
    AssignmentExtensionDecided decide(
            Assignment of, @Nullable Deadline newDeadline, String groundsEncrypted, Signature by) {
        granted = newDeadline != null;
        grantedDueDate = newDeadline == null ? null : newDeadline.dueDate();
        explanationEncrypted = groundsEncrypted;
        decidedBy = by.account();
        decidedAt = by.at();
        return new AssignmentExtensionDecided(
                of.round().appealId(),
                of.appealNumber(),
                assignmentId,
                of.round().round(),
                id,
                of.handover().unit(),
                newDeadline != null,
                newDeadline == null ? null : newDeadline.due(),
                grantedDueDate,
                groundsEncrypted,
                by.at());
    }

    /** What nobody had decided when the assignment ended never will be. */
    public ExtensionStatus statusWith(Assignment of) {
        if (granted == null) {
            return of.isOpen() ? ExtensionStatus.PENDING : ExtensionStatus.DROPPED;
        }
        return granted ? ExtensionStatus.GRANTED : ExtensionStatus.REFUSED;
    }

    public UUID id() {
        return id;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public LocalDate newDueDate() {
        return newDueDate;
    }

    public String reasonEncrypted() {
        return reasonEncrypted;
    }

    public String askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public @Nullable LocalDate grantedDueDate() {
        return grantedDueDate;
    }

    public @Nullable String explanationEncrypted() {
        return explanationEncrypted;
    }

    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }
}
