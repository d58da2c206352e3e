package org.zhuoluo.assignment.assignment;

import static org.zhuoluo.assignment.assignment.AssignmentMove.CANCEL;
import static org.zhuoluo.assignment.assignment.AssignmentMove.REPLY;
import static org.zhuoluo.assignment.assignment.AssignmentMove.REPORT;
import static org.zhuoluo.assignment.assignment.AssignmentMove.SIGN;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.matter.RoundId;
import org.zhuoluo.messaging.contract.AssignmentCancelled;
import org.zhuoluo.messaging.contract.AssignmentMade;
import org.zhuoluo.messaging.contract.AssignmentProgressReported;
import org.zhuoluo.messaging.contract.AssignmentReplyPublished;
import org.zhuoluo.messaging.contract.AssignmentSigned;

/** One unit's share of an appeal in one round (交办件). */
@Entity
@Table(name = "assignment")
public class Assignment {
    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID id;

    @Embedded
    private RoundId round;

    @Column(name = "appeal_number")
    private String appealNumber;

    @Embedded
    private Handover handover;

    @Enumerated(EnumType.STRING)
    private AssignmentStatus status;

    /** Reckoned by the database from the status, for the index of what is open. */
    @Column(name = "is_open", insertable = false, updatable = false)
    private boolean open;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "signed_at")
    private @Nullable Instant signedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {} // for Hibernate only

    public Assignment(AssignmentId id, RoundId round, String appealNumber, Handover handover, Instant madeAt) {
        this.id = id.value();
        this.round = round;
        this.appealNumber = appealNumber;
        this.handover = handover;
        this.madeAt = madeAt;
        this.status = AssignmentStatus.MADE;
    }

    public AssignmentMade made() {
        return new AssignmentMade(
                round.appealId(),
                appealNumber,
                id,
                round.round(),
                handover.role().name(),
                handover.unit(),
                handover.post(),
                handover.issueType(),
                handover.catalogueVersion(),
                handover.routedBy().name(),
                handover.signDueAt(),
                handover.replyDueAt(),
                madeAt);
    }

    /** The unit takes note; late or not, its main clock has been running since the matter was given to it. */
    public AssignmentSigned sign(Instant at) {
        status = SIGN.from(status);
        signedAt = at;
        boolean late = !at.isBefore(handover.signDueAt());
        return new AssignmentSigned(round.appealId(), appealNumber, id, round.round(), handover.unit(), late, at);
    }

    public AssignmentProgressReported report(ProgressNote note) {
        status = REPORT.from(status);
        return new AssignmentProgressReported(
                round.appealId(),
                appealNumber,
                id,
                round.round(),
                handover.unit(),
                note.isPublic(),
                note.textEncrypted(),
                note.reportedAt());
    }

    /** Complete: no other unit still owes the appeal its part of the answer. */
    public AssignmentReplyPublished reply(Reply reply, boolean complete) {
        status = REPLY.from(status);
        endedAt = reply.publishedAt();
        return new AssignmentReplyPublished(
                round.appealId(),
                appealNumber,
                id,
                reply.id(),
                reply.replyVersion(),
                round.round(),
                handover.unit(),
                reply.verdict().outcome().name(),
                reply.verdict().groundName(),
                complete,
                reply.textEncrypted(),
                reply.publishedAt());
    }

    public AssignmentCancelled cancel(String reason, Instant at) {
        status = CANCEL.from(status);
        endedAt = at;
        return new AssignmentCancelled(round.appealId(), appealNumber, id, round.round(), handover.unit(), reason, at);
    }

    /** Any act of the unit before it signed counts as signing then. */
    public boolean isUnsigned() {
        return status == AssignmentStatus.MADE;
    }

    public AssignmentId id() {
        return new AssignmentId(id);
    }

    public RoundId round() {
        return round;
    }

    public String appealNumber() {
        return appealNumber;
    }

    public Handover handover() {
        return handover;
    }

    public AssignmentStatus status() {
        return status;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public @Nullable Instant signedAt() {
        return signedAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public long version() {
        return version;
    }
}
