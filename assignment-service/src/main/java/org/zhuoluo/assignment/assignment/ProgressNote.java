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
import org.zhuoluo.messaging.contract.AssignmentProgressReported;

/** What a unit reported on its way to an answer; only public notes are shown to the enterprise. */
@Entity
@Table(name = "progress_note")
public class ProgressNote {
    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID id;

    @Column(name = "assignment_id")
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID assignmentId;

    @Column(name = "public_note")
    private boolean publicNote;

    @Embedded
    private Writing writing;

    @Column(name = "reported_by")
    private String reportedBy;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @SuppressWarnings("NullAway.Init")
    protected ProgressNote() {} // for Hibernate only

    public ProgressNote(UUID id, AssignmentId assignment, boolean publicNote, Writing writing, Signature by) {
        this.id = id;
        this.assignmentId = assignment.value();
        this.publicNote = publicNote;
        this.writing = writing;
        this.reportedBy = by.account();
        this.reportedAt = by.at();
    }

    /** The fact alone; whether the unit may report is asked by {@link Assignment#report}. */
    public AssignmentProgressReported told(Assignment of) {
        return new AssignmentProgressReported(
                of.round().appealId(),
                of.appealNumber(),
                assignmentId,
                of.round().round(),
                of.handover().unit(),
                publicNote,
                writing.textEncrypted(),
                writing.attachmentsTold(),
                reportedAt);
    }

    public boolean isPublic() {
        return publicNote;
    }

    public String textEncrypted() {
        return writing.textEncrypted();
    }

    public List<UUID> attachments() {
        return writing.attachments();
    }

    public String reportedBy() {
        return reportedBy;
    }

    public Instant reportedAt() {
        return reportedAt;
    }
}
