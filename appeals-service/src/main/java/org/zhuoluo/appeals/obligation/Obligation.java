package org.zhuoluo.appeals.obligation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.messaging.contract.ObligationOpened;
import org.zhuoluo.messaging.contract.ObligationRescheduled;
import org.zhuoluo.messaging.contract.ObligationResumed;
import org.zhuoluo.messaging.contract.ObligationTransferred;

/** Our copy of a duty that supervision opened: it follows and decides nothing. */
@Entity
public class Obligation {
    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID id;

    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID appealId;

    private int round;
    private String kind;
    private String ownerType;
    private @Nullable String unit;

    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable UUID assignmentId;

    @Enumerated(EnumType.STRING)
    private ObligationState state;

    private Instant openedAt;
    private Instant dueAt;
    private LocalDate dueDate;
    private boolean provisional;
    private @Nullable String pausedBecause;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Obligation() {} // for Hibernate only

    Obligation(ObligationOpened opened) {
        id = opened.obligationId();
        appealId = opened.appealId();
        round = opened.round();
        kind = opened.kind();
        ownerType = opened.ownerType();
        unit = opened.unit();
        assignmentId = opened.assignmentId();
        state = ObligationState.OPEN;
        openedAt = opened.openedAt();
        dueAt = opened.dueAt();
        dueDate = opened.dueDate();
        provisional = opened.provisional();
    }

    void end(ObligationState how, Instant at) {
        state = how;
        endedAt = at;
        pausedBecause = null;
    }

    void pause(String reason) {
        pausedBecause = reason;
    }

    void resume(ObligationResumed resumed) {
        pausedBecause = null;
        dueAt = resumed.dueAt();
        dueDate = resumed.dueDate();
        provisional = resumed.provisional();
    }

    void reschedule(ObligationRescheduled rescheduled) {
        dueAt = rescheduled.dueAt();
        dueDate = rescheduled.dueDate();
        provisional = rescheduled.provisional();
    }

    /** Another unit owes it from now on, by the same moment. */
    void handOn(ObligationTransferred transferred) {
        unit = transferred.unit();
        assignmentId = transferred.assignmentId();
    }

    /** It came up while a unit had the matter. */
    boolean isOfAnAssignment() {
        return assignmentId != null;
    }

    /** From the due moment on; a duty whose clock stands still is not overdue. */
    public boolean isOverdue(Instant now) {
        return state == ObligationState.OPEN && pausedBecause == null && !now.isBefore(dueAt);
    }

    public String label(Language language) {
        return DutyName.of(kind, language);
    }

    public String kind() {
        return kind;
    }

    public String ownerType() {
        return ownerType;
    }

    public int round() {
        return round;
    }

    public Optional<String> unit() {
        return Optional.ofNullable(unit);
    }

    public ObligationState state() {
        return state;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public LocalDate dueDate() {
        return dueDate;
    }

    public boolean isProvisional() {
        return provisional;
    }

    public Optional<String> pausedBecause() {
        return Optional.ofNullable(pausedBecause);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
