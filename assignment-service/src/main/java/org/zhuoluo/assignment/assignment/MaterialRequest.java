package org.zhuoluo.assignment.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.matter.RoundId;
import org.zhuoluo.messaging.contract.AssignmentMaterialAsked;
import org.zhuoluo.messaging.contract.AssignmentMaterialGiven;
import org.zhuoluo.messaging.contract.AssignmentMaterialLapsed;
import org.zhuoluo.workingtime.Deadline;

/**
 * What a unit asked of the enterprise (补充材料), and what came of it. It belongs to the share of the matter: whichever unit carries that on
 * has the answer.
 */
@Entity
@Table(name = "material_request")
public class MaterialRequest {
    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID id;

    @Column(name = "assignment_id")
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID assignmentId;

    @Column(name = "share_id")
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID share;

    @Embedded
    private RoundId round;

    @Column(name = "appellant_hash")
    private String appellantHash;

    @Column(name = "question_encrypted")
    private String questionEncrypted;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "due_date")
    private LocalDate dueDate;

    @Enumerated(EnumType.STRING)
    private @Nullable MaterialStatus result;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    @Column(name = "answer_encrypted")
    private @Nullable String answerEncrypted;

    @Convert(converter = AttachmentIds.class)
    private List<UUID> attachments = List.of();

    @SuppressWarnings("NullAway.Init")
    protected MaterialRequest() {} // for Hibernate only

    public MaterialRequest(
            UUID id, Assignment of, String appellantHash, String questionEncrypted, Deadline due, Signature by) {
        this.id = id;
        this.assignmentId = of.id().value();
        this.share = of.share();
        this.round = of.round();
        this.appellantHash = appellantHash;
        this.questionEncrypted = questionEncrypted;
        this.dueAt = due.due();
        this.dueDate = due.dueDate();
        this.askedBy = by.account();
        this.askedAt = by.at();
    }

    AssignmentMaterialAsked told(Assignment of) {
        return new AssignmentMaterialAsked(
                round.appealId(),
                of.appealNumber(),
                assignmentId,
                round.round(),
                id,
                of.handover().unit(),
                questionEncrypted,
                dueAt,
                dueDate,
                askedAt);
    }

    /**
     * @param to the assignment that has the share now
     */
    public AssignmentMaterialGiven give(Assignment to, Writing answer, Signature by) {
        result = MaterialStatus.GIVEN;
        endedAt = by.at();
        answeredBy = by.account();
        answerEncrypted = answer.textEncrypted();
        attachments = answer.attachments();
        return new AssignmentMaterialGiven(
                round.appealId(),
                to.appealNumber(),
                to.id().value(),
                round.round(),
                id,
                to.handover().unit(),
                answer.textEncrypted(),
                answer.attachmentsTold(),
                by.at());
    }

    /** Its time was over at that moment, whenever it was noticed. */
    AssignmentMaterialLapsed lapse(Assignment to, Instant at) {
        result = MaterialStatus.LAPSED;
        endedAt = at;
        return new AssignmentMaterialLapsed(
                round.appealId(),
                to.appealNumber(),
                to.id().value(),
                round.round(),
                id,
                to.handover().unit(),
                at);
    }

    /**
     * @param wanted whether a unit still owes the answer for which it is needed
     */
    public MaterialStatus statusIf(boolean wanted) {
        if (result != null) {
            return result;
        }
        return wanted ? MaterialStatus.PENDING : MaterialStatus.DROPPED;
    }

    public UUID id() {
        return id;
    }

    UUID share() {
        return share;
    }

    public RoundId round() {
        return round;
    }

    public boolean isBy(String appellant) {
        return appellantHash.equals(appellant);
    }

    public String questionEncrypted() {
        return questionEncrypted;
    }

    public String askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public LocalDate dueDate() {
        return dueDate;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public @Nullable String answerEncrypted() {
        return answerEncrypted;
    }

    public List<UUID> attachments() {
        return attachments;
    }
}
