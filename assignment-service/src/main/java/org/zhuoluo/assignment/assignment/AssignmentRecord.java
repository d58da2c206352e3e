package org.zhuoluo.assignment.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.matter.RoundId;
import org.zhuoluo.assignment.supervision.Charge;

/** What is kept of an assignment, to be read by everybody; only its acts, in {@link Assignment}, change it. */
@MappedSuperclass
public abstract class AssignmentRecord {
    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    UUID id;

    @Embedded
    RoundId round;

    @Column(name = "appeal_number")
    String appealNumber;

    @Column(name = "share_id")
    @JdbcTypeCode(SqlTypes.CHAR)
    @Nullable
    UUID share;

    @Embedded
    Handover handover;

    @Column(name = "instruction_encrypted")
    @Nullable
    String instructionEncrypted;

    @Column(name = "assisted_share")
    @JdbcTypeCode(SqlTypes.CHAR)
    @Nullable
    UUID assistedShare;

    @Enumerated(EnumType.STRING)
    AssignmentStatus status;

    /** Reckoned by the database from the status, for the index of what is open. */
    @Column(name = "is_open", insertable = false, updatable = false)
    boolean open;

    /** Moves with the duties, not by an act on the assignment: whoever acts on what they read is not refused for it. */
    @Embedded
    @OptimisticLock(excluded = true)
    NextDuty nextDuty = NextDuty.NONE;

    @Column(name = "made_at")
    Instant madeAt;

    @Column(name = "signed_at")
    @Nullable
    Instant signedAt;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    @Version
    long version;

    @SuppressWarnings("NullAway.Init") // Hibernate or the first act fills it
    AssignmentRecord() {}

    /** As the duties know it. */
    public Charge charge() {
        return new Charge(id, share(), handover.to());
    }

    /** The share of the matter that it carries on: its own id, or that of the first assignment in a chain of units. */
    public UUID share() {
        return share == null ? id : share;
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

    /** What the unit was told with it. */
    public Optional<String> instructionEncrypted() {
        return Optional.ofNullable(instructionEncrypted);
    }

    public AssignmentStatus status() {
        return status;
    }

    public NextDuty nextDuty() {
        return nextDuty;
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
