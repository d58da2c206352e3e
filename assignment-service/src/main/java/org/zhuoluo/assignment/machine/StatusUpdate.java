package org.zhuoluo.assignment.machine;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.FieldFault;
import org.zhuoluo.assignment.assignment.AssignmentId;

/** One update as it was answered; the answer to an event never changes. */
@Entity
@Table(name = "status_update")
public class StatusUpdate {
    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID id;

    @Column(name = "system_account")
    private String systemAccount;

    @Column(name = "event_id")
    private String eventId;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "unit_path")
    private String unitPath;

    @Column(name = "number_quoted")
    private String numberQuoted;

    @Column(name = "external_status")
    private String externalStatus;

    @Column(name = "mapping_version")
    private int mappingVersion;

    @Column(name = "said_at")
    private Instant saidAt;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private UpdateKind kind;

    @Enumerated(EnumType.STRING)
    private UpdateCode code;

    @Column(name = "assignment_id")
    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable UUID assignmentId;

    @Column(name = "content_encrypted")
    private @Nullable String contentEncrypted;

    @Convert(converter = Faults.class)
    private List<FieldFault> faults;

    @SuppressWarnings("NullAway.Init")
    protected StatusUpdate() {} // for Hibernate only

    /**
     * What was decided about an update.
     *
     * @param decision with the words of a note, and of an applied one those that its act had no place for; what is refused keeps none
     */
    StatusUpdate(UUID id, Sender sender, Arrived update, Decision decision, Instant at) {
        this.id = id;
        this.systemAccount = sender.account();
        this.eventId = update.request().eventId();
        this.contentHash = update.hash();
        this.unitPath = sender.unitPath();
        this.numberQuoted = update.request().number();
        this.externalStatus = update.request().status();
        this.mappingVersion = sender.mapping().version();
        this.saidAt = update.time();
        this.receivedAt = at;
        this.kind = decision.code().kind();
        this.code = decision.code();
        this.assignmentId = decision.assignmentId();
        this.contentEncrypted = decision.contentEncrypted();
        this.faults = decision.faults();
    }

    UUID id() {
        return id;
    }

    public String systemAccount() {
        return systemAccount;
    }

    public String eventId() {
        return eventId;
    }

    boolean hasContent(String hash) {
        return contentHash.equals(hash);
    }

    String numberQuoted() {
        return numberQuoted;
    }

    public String externalStatus() {
        return externalStatus;
    }

    public Instant saidAt() {
        return saidAt;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public UpdateCode code() {
        return code;
    }

    @Nullable
    AssignmentId assignment() {
        return assignmentId == null ? null : new AssignmentId(assignmentId);
    }

    /** The fields that were missing or wrong: part of the answer. */
    List<FieldFault> faults() {
        return faults;
    }

    /** What it said and no act took up, encrypted for its appeal. */
    public Optional<String> contentEncrypted() {
        return Optional.ofNullable(contentEncrypted);
    }
}
