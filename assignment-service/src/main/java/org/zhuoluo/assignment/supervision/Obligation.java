package org.zhuoluo.assignment.supervision;

import static org.zhuoluo.assignment.supervision.ObligationMove.LAPSE;
import static org.zhuoluo.assignment.supervision.ObligationMove.MEET;
import static org.zhuoluo.assignment.supervision.ObligationMove.PAUSE;
import static org.zhuoluo.assignment.supervision.ObligationMove.RESCHEDULE;
import static org.zhuoluo.assignment.supervision.ObligationMove.RESUME;
import static org.zhuoluo.assignment.supervision.ObligationMove.TRANSFER;
import static org.zhuoluo.assignment.supervision.ObligationMove.VOID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.calendar.WorkingClock;
import org.zhuoluo.assignment.matter.RoundId;
import org.zhuoluo.assignment.unit.Addressee;
import org.zhuoluo.messaging.contract.ObligationLapsed;
import org.zhuoluo.messaging.contract.ObligationMet;
import org.zhuoluo.messaging.contract.ObligationPaused;
import org.zhuoluo.messaging.contract.ObligationRescheduled;
import org.zhuoluo.messaging.contract.ObligationResumed;
import org.zhuoluo.messaging.contract.ObligationTakenOver;
import org.zhuoluo.messaging.contract.ObligationTransferred;
import org.zhuoluo.messaging.contract.ObligationVoided;
import org.zhuoluo.workingtime.Deadline;

/** Who must do what by when; opened by one fact, ended by another, and never forgotten in between. */
@Entity
@Table(name = "obligation")
public class Obligation {
    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID id;

    @Embedded
    private RoundId round;

    @Column(name = "appeal_number")
    private String appealNumber;

    @Enumerated(EnumType.STRING)
    private ObligationKind kind;

    private String subject;

    @Column(name = "share_id")
    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable UUID share;

    @Enumerated(EnumType.STRING)
    private ObligationStatus status;

    @Embedded
    private Owner owner;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Embedded
    private Timing timing;

    @Column(name = "next_alarm_at")
    private @Nullable Instant nextAlarmAt;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    @ElementCollection
    @CollectionTable(name = "obligation_pause", joinColumns = @JoinColumn(name = "obligation_id"))
    @OrderColumn(name = "ordinal")
    private List<Pause> pauses = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Obligation() {} // for Hibernate only

    /** A duty of one share of the matter, or with none of the whole round. */
    Obligation(
            UUID id,
            ObligationKey key,
            @Nullable UUID share,
            String appealNumber,
            Owner owner,
            Timing timing,
            Instant openedAt) {
        this.id = id;
        this.round = key.round();
        this.kind = key.kind();
        this.subject = key.subject();
        this.share = share;
        this.appealNumber = appealNumber;
        this.owner = owner;
        this.timing = timing;
        this.openedAt = openedAt;
        this.status = ObligationStatus.OPEN;
        this.nextAlarmAt = alarm();
    }

    /** The owner has done it and is late or not by this moment, whenever the next link takes over; until then it is open. */
    void done(Instant at) {
        doneAt = at;
        nextAlarmAt = null;
    }

    boolean isDone() {
        return doneAt != null;
    }

    ObligationMet meet(Instant at) {
        status = MEET.from(status);
        Instant met = doneAt == null ? at : doneAt;
        end("MET", met);
        boolean late = timing.isDueBy(met);
        return new ObligationMet(round.appealId(), appealNumber, id, round.round(), kind.name(), late, met);
    }

    ObligationVoided voidBecause(Happening what, Instant at) {
        status = VOID.from(status);
        end(what.asReason(), at);
        return ObligationFacts.voided(this, what, at);
    }

    /** Another unit owes it now; neither its opening nor its due moment moves. */
    ObligationTransferred transfer(Charge charge, Instant at) {
        status = TRANSFER.from(status);
        owner = owner.handedTo(charge.to());
        return ObligationFacts.transferred(this, charge, at);
    }

    /** It is due at another moment, sooner or later; what the pauses gave back is in that moment. */
    ObligationRescheduled reschedule(Deadline due, Happening cause, WorkingClock clock, Instant at) {
        status = RESCHEDULE.from(status);
        Timing before = timing;
        timing = timing.movedTo(due, clock);
        nextAlarmAt = alarm();
        return ObligationFacts.rescheduled(this, before, cause, at);
    }

    /** The unit that owed it is no more. */
    ObligationTakenOver takeOver(Addressee successor, Instant at) {
        status = TRANSFER.from(status);
        owner = owner.handedTo(successor);
        return ObligationFacts.takenOver(this, successor, at);
    }

    ObligationPaused pause(String reason, Instant at) {
        status = PAUSE.from(status);
        nextAlarmAt = null;
        pauses.add(new Pause(at, null, reason));
        return new ObligationPaused(round.appealId(), appealNumber, id, round.round(), kind.name(), reason, at);
    }

    ObligationResumed resume(WorkingClock clock, Instant at) {
        status = RESUME.from(status);
        Pause pause = pauses.removeLast();
        pauses.add(pause.endedAt(at));
        timing = timing.after(pause, at, clock);
        nextAlarmAt = alarm();
        return ObligationFacts.resumed(this, at);
    }

    /**
     * The window closed, dated at that moment, whenever it was noticed; it says so once. One that an appeal waits for stays open until the
     * owner of the fact has decided what follows: until then the appeal must not be nobody's.
     */
    ObligationLapsed ranOut() {
        nextAlarmAt = null;
        if (!kind.outlivesItsWindow()) {
            lapse();
        }
        return new ObligationLapsed(round.appealId(), appealNumber, id, round.round(), kind.name(), timing.dueAt());
    }

    /** Ends it as not done in time; nobody is told here, for whoever decides it says so. */
    void lapse() {
        status = LAPSE.from(status);
        end("LAPSED", timing.dueAt());
    }

    /** Overdue is a question about the clock, not a status: nothing has to run for it to become true. */
    public boolean isOverdue(Instant now) {
        return status == ObligationStatus.OPEN && timing.isDueBy(now);
    }

    /** When somebody has to look at it, whatever happens until then. */
    private @Nullable Instant alarm() {
        return kind.lapses() ? timing.dueAt() : null;
    }

    private void end(String reason, Instant at) {
        endedAt = at;
        endReason = reason;
        nextAlarmAt = null;
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
