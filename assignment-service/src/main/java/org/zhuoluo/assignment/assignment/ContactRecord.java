package org.zhuoluo.assignment.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.zhuoluo.messaging.contract.AssignmentContactRecorded;

/** That a unit talked to the enterprise, or tried to (联系记录): when, with whom, how, and what came of it. */
@Entity
@Table(name = "contact_record")
public class ContactRecord {
    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID id;

    @Column(name = "assignment_id")
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID assignmentId;

    @Enumerated(EnumType.STRING)
    private ContactMethod method;

    private boolean reached;

    @Column(name = "person_encrypted")
    private String personEncrypted;

    @Embedded
    private Writing writing;

    @Column(name = "contacted_at")
    private Instant contactedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected ContactRecord() {} // for Hibernate only

    public ContactRecord(UUID id, AssignmentId assignment, Talk talk, Signature by) {
        this.id = id;
        this.assignmentId = assignment.value();
        this.method = talk.method();
        this.reached = talk.reached();
        this.personEncrypted = talk.personEncrypted();
        this.writing = talk.said();
        this.contactedAt = talk.at();
        this.recordedBy = by.account();
        this.recordedAt = by.at();
    }

    /** How the talk went, in the words of the unit. */
    public record Talk(Instant at, ContactMethod method, boolean reached, String personEncrypted, Writing said) {}

    AssignmentContactRecorded told(Assignment of) {
        return new AssignmentContactRecorded(
                of.round().appealId(),
                of.appealNumber(),
                assignmentId,
                of.round().round(),
                of.handover().unit(),
                method.name(),
                reached,
                writing.textEncrypted(),
                writing.attachmentsTold(),
                contactedAt,
                recordedAt);
    }

    public UUID id() {
        return id;
    }

    public ContactMethod method() {
        return method;
    }

    public boolean isReached() {
        return reached;
    }

    public String personEncrypted() {
        return personEncrypted;
    }

    public String textEncrypted() {
        return writing.textEncrypted();
    }

    public List<UUID> attachments() {
        return writing.attachments();
    }

    public Instant contactedAt() {
        return contactedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
