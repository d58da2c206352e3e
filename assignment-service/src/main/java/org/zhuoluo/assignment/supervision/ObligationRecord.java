package org.zhuoluo.assignment.supervision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.matter.RoundId;

/** What is kept of a duty, to be read by everybody; only its moves, in {@link Obligation}, change it. */
@MappedSuperclass
public abstract class ObligationRecord {
    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    UUID id;

    @Embedded
    RoundId round;

    @Column(name = "appeal_number")
    String appealNumber;

    @Enumerated(EnumType.STRING)
    ObligationKind kind;

    String subject;

    @Column(name = "share_id")
    @JdbcTypeCode(SqlTypes.CHAR)
    @Nullable
    UUID share;

    @Enumerated(EnumType.STRING)
    ObligationStatus status;

    @Embedded
    Owner owner;

    @Column(name = "opened_at")
    Instant openedAt;

    @Embedded
    Timing timing;

    @Column(name = "next_alarm_at")
    @Nullable
    Instant nextAlarmAt;

    @Column(name = "done_at")
    @Nullable
    Instant doneAt;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    @Column(name = "end_reason")
    @Nullable
    String endReason;

    @ElementCollection
    @CollectionTable(name = "obligation_pause", joinColumns = @JoinColumn(name = "obligation_id"))
    @OrderColumn(name = "ordinal")
    List<Pause> pauses = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // Hibernate or the opening fills it
    ObligationRecord() {}

    /** Overdue is a question about the clock, not a status: nothing has to run for it to become true. */
    public boolean isOverdue(Instant now) {
        return status == ObligationStatus.OPEN && timing.isDueBy(now);
    }

    ObligationKey key() {
        return new ObligationKey(round, kind, subject);
    }

    public UUID id() {
        return id;
    }

    public RoundId round() {
        return round;
    }

    public String appealNumber() {
        return appealNumber;
    }

    public ObligationKind kind() {
        return kind;
    }

    public String subject() {
        return subject;
    }

    /** Every duty of one unit in one share has it, also where its subject is something else. */
    @Nullable
    UUID share() {
        if (share != null || kind.subject() != Subject.SHARE) {
            return share;
        }
        return UUID.fromString(subject); // opened before shares were kept apart
    }

    public ObligationStatus status() {
        return status;
    }

    public Owner owner() {
        return owner;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Timing timing() {
        return timing;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public @Nullable String endReason() {
        return endReason;
    }
}
