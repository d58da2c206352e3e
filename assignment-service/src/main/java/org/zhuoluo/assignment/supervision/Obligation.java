package org.zhuoluo.assignment.supervision;

import static org.zhuoluo.assignment.supervision.ObligationMove.LAPSE;
import static org.zhuoluo.assignment.supervision.ObligationMove.MEET;
import static org.zhuoluo.assignment.supervision.ObligationMove.PAUSE;
import static org.zhuoluo.assignment.supervision.ObligationMove.RESCHEDULE;
import static org.zhuoluo.assignment.supervision.ObligationMove.RESUME;
import static org.zhuoluo.assignment.supervision.ObligationMove.TRANSFER;
import static org.zhuoluo.assignment.supervision.ObligationMove.VOID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.calendar.WorkingClock;
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
public class Obligation extends ObligationRecord {
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

    /** It is due at another moment, sooner or later; what pauses gave back until now is in that moment, and one that goes on counts from now. */
    ObligationRescheduled reschedule(Deadline due, Happening cause, WorkingClock clock, Instant at) {
        status = RESCHEDULE.from(status);
        Timing before = timing;
        if (status == ObligationStatus.PAUSED) {
            Pause counted = pauses.removeLast();
            pauses.add(counted.endedAt(at));
            pauses.add(new Pause(at, null, counted.reason()));
        }
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
        Instant until = pause.until(at);
        pauses.add(pause.endedAt(until));
        timing = timing.after(pause, until, clock);
        nextAlarmAt = alarm();
        return ObligationFacts.resumed(this, at);
    }

    /** When it is due; of a clock that stands still, when it would be, if it ran again from now on. */
    public Deadline dueIfItRan(WorkingClock clock, Instant now) {
        Timing running = status == ObligationStatus.PAUSED ? timing.after(pauses.getLast(), now, clock) : timing;
        return running.deadline();
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

    /** When somebody has to look at it, whatever happens until then. */
    private @Nullable Instant alarm() {
        return kind.lapses() ? timing.dueAt() : null;
    }

    private void end(String reason, Instant at) {
        endedAt = at;
        endReason = reason;
        nextAlarmAt = null;
    }
}
