package org.zhuoluo.assignment.assignment;

import static org.zhuoluo.assignment.assignment.AssignmentProblem.DRAFT_NOT_PENDING;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.messaging.contract.AssignmentReplySentBack;
import org.zhuoluo.messaging.contract.AssignmentReplySubmitted;

/** A reply, or the correction of one, that one person of the unit has written and another one is to publish; for the unit alone. */
@Entity
@Table(name = "reply_draft")
public class ReplyDraft {
    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID id;

    @Column(name = "assignment_id")
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID assignmentId;

    @Embedded
    private ReplyContent content;

    @Column(name = "correction_encrypted")
    private @Nullable String correctionEncrypted;

    @Column(name = "drafted_by")
    private String draftedBy;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Enumerated(EnumType.STRING)
    private DraftStatus status;

    @Column(name = "remarks_encrypted")
    private @Nullable String remarksEncrypted;

    @Column(name = "reviewed_by")
    private @Nullable String reviewedBy;

    @Column(name = "reviewed_at")
    private @Nullable Instant reviewedAt;

    @SuppressWarnings("NullAway.Init")
    protected ReplyDraft() {} // for Hibernate only

    /**
     * A draft that waits for a second person.
     *
     * @param correctionEncrypted why it corrects the published reply; nothing for a first reply
     */
    public ReplyDraft(
            UUID id,
            AssignmentId assignment,
            ReplyContent content,
            @Nullable String correctionEncrypted,
            Signature by) {
        this.id = id;
        this.assignmentId = assignment.value();
        this.content = content;
        this.correctionEncrypted = correctionEncrypted;
        this.draftedBy = by.account();
        this.draftedAt = by.at();
        this.status = DraftStatus.PENDING;
    }

    AssignmentReplySubmitted told(Assignment of) {
        return new AssignmentReplySubmitted(
                of.round().appealId(),
                of.appealNumber(),
                assignmentId,
                of.round().round(),
                id,
                of.handover().unit(),
                isCorrection(),
                draftedAt);
    }

    /** By another person than the one who wrote it. */
    public void publish(Signature by) {
        requirePending();
        SecondPerson.check(draftedBy, by);
        end(DraftStatus.PUBLISHED, by);
    }

    /** Also by whoever wrote it, who takes it back so. */
    public AssignmentReplySentBack sendBack(Assignment of, String newRemarksEncrypted, Signature by) {
        requirePending();
        remarksEncrypted = newRemarksEncrypted;
        end(DraftStatus.SENT_BACK, by);
        return new AssignmentReplySentBack(
                of.round().appealId(),
                of.appealNumber(),
                assignmentId,
                of.round().round(),
                id,
                of.handover().unit(),
                by.at());
    }

    private void requirePending() {
        if (status != DraftStatus.PENDING) {
            throw Refusal.of(DRAFT_NOT_PENDING);
        }
    }

    private void end(DraftStatus how, Signature by) {
        status = how;
        reviewedBy = by.account();
        reviewedAt = by.at();
    }

    public UUID id() {
        return id;
    }

    public ReplyContent content() {
        return content;
    }

    public boolean isCorrection() {
        return correctionEncrypted != null;
    }

    public Optional<String> correctionEncrypted() {
        return Optional.ofNullable(correctionEncrypted);
    }

    public String draftedBy() {
        return draftedBy;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public DraftStatus status() {
        return status;
    }

    public @Nullable String remarksEncrypted() {
        return remarksEncrypted;
    }

    public @Nullable String reviewedBy() {
        return reviewedBy;
    }

    public @Nullable Instant reviewedAt() {
        return reviewedAt;
    }
}
