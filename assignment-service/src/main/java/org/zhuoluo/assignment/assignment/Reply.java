package org.zhuoluo.assignment.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.messaging.contract.AssignmentReplyPublished;

/** A unit's published answer to the enterprise, in one of its versions: a correction is the next one, and none is ever changed. */
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

    @Column(name = "first_id")
    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable UUID firstId;

    @Column(name = "reply_version")
    private int replyVersion;

    @Embedded
    private ReplyContent content;

    @Column(name = "correction_encrypted")
    private @Nullable String correctionEncrypted;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @SuppressWarnings("NullAway.Init")
    protected Reply() {} // for Hibernate only

    public Reply(UUID id, AssignmentId assignment, ReplyContent content, Signature by) {
        this.id = id;
        this.assignmentId = assignment.value();
        this.replyVersion = FIRST_VERSION;
        this.content = content;
        this.publishedBy = by.account();
        this.publishedAt = by.at();
    }

    /** The next version; that it is one, and why, is kept with it. */
    public Reply corrected(UUID nextId, ReplyContent newContent, String reasonEncrypted, Signature by) {
        var next = new Reply(nextId, new AssignmentId(assignmentId), newContent, by);
        next.firstId = identity();
        next.replyVersion = replyVersion + 1;
        next.correctionEncrypted = reasonEncrypted;
        return next;
    }

    AssignmentReplyPublished told(Assignment of, Completion completion) {
        Verdict verdict = content.verdict();
        return new AssignmentReplyPublished(
                of.round().appealId(),
                of.appealNumber(),
                assignmentId,
                identity(),
                replyVersion,
                of.round().round(),
                of.handover().unit(),
                of.handover().role().name(),
                verdict.outcome().name(),
                verdict.groundName(),
                completion.complete(),
                completion.fromLedger(),
                completion.appealOnLedger(),
                content.writing().textEncrypted(),
                content.writing().attachmentsTold(),
                content.counted().map(ReplyEffects::moneyYuan).orElse(null),
                content.counted().map(ReplyEffects::jobs).orElse(null),
                content.counted().map(ReplyEffects::disputesSettled).orElse(null),
                correctionEncrypted,
                publishedAt);
    }

    /** By which all its versions are known. */
    private UUID identity() {
        return firstId == null ? id : firstId;
    }

    public UUID id() {
        return id;
    }

    public int replyVersion() {
        return replyVersion;
    }

    public ReplyContent content() {
        return content;
    }

    /** Why it replaced the version before it; nothing for the first one. */
    public @Nullable String correctionEncrypted() {
        return correctionEncrypted;
    }

    public String publishedBy() {
        return publishedBy;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
