package org.zhuoluo.assignment.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.messaging.contract.AssignmentReplyPublished;

/** A unit's answer to the enterprise, and apart from it the note for the house. */
@Entity
@Table(name = "reply")
public class Reply {
    private static final int FIRST_VERSION = 1;

    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID id;

    @Column(name = "assignment_id")
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID assignmentId;

    @Column(name = "reply_version")
    private int replyVersion;

    @Embedded
    private Verdict verdict;

    @Embedded
    private Writing writing;

    @Column(name = "internal_note_encrypted")
    private @Nullable String internalNoteEncrypted;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @SuppressWarnings("NullAway.Init")
    protected Reply() {} // for Hibernate only

    public Reply(
            UUID id,
            AssignmentId assignment,
            Verdict verdict,
            Writing writing,
            @Nullable String internalNoteEncrypted,
            Signature by) {
        this.id = id;
        this.assignmentId = assignment.value();
        this.replyVersion = FIRST_VERSION;
        this.verdict = verdict;
        this.writing = writing;
        this.internalNoteEncrypted = internalNoteEncrypted;
        this.publishedBy = by.account();
        this.publishedAt = by.at();
    }

    AssignmentReplyPublished told(Assignment of, Completion completion) {
        return new AssignmentReplyPublished(
                of.round().appealId(),
                of.appealNumber(),
                assignmentId,
                id,
                replyVersion,
                of.round().round(),
                of.handover().unit(),
                of.handover().role().name(),
                verdict.outcome().name(),
                verdict.groundName(),
                completion.complete(),
                completion.fromLedger(),
                completion.appealOnLedger(),
                writing.textEncrypted(),
                writing.attachmentsTold(),
                publishedAt);
    }

    public UUID id() {
        return id;
    }

    public int replyVersion() {
        return replyVersion;
    }

    public Verdict verdict() {
        return verdict;
    }

    public String textEncrypted() {
        return writing.textEncrypted();
    }

    public List<UUID> attachments() {
        return writing.attachments();
    }

    public @Nullable String internalNoteEncrypted() {
        return internalNoteEncrypted;
    }

    public String publishedBy() {
        return publishedBy;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
