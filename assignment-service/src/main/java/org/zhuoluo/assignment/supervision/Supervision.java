package org.zhuoluo.assignment.supervision;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.zhuoluo.assignment.calendar.Calendars;
import org.zhuoluo.assignment.matter.RatingResult;
import org.zhuoluo.assignment.matter.Round;
import org.zhuoluo.assignment.matter.RoundId;
import org.zhuoluo.assignment.matter.Rounds;
import org.zhuoluo.messaging.contract.AssignmentEvent;
import org.zhuoluo.messaging.outbox.Outbox;
import org.zhuoluo.workingtime.Deadline;

/** Takes note of what happened in a round: opens, meets, voids, pauses, resumes, transfers and reschedules its duties, by the table of kinds. */
@ApplicationScoped
public class Supervision {
    private final Rounds rounds;
    private final Obligations obligations;
    private final DutyOpening opening;
    private final Calendars calendars;
    private final DutyWatch watch;
    private final Outbox outbox;

    Supervision(
            Rounds rounds,
            Obligations obligations,
            DutyOpening opening,
            Calendars calendars,
            DutyWatch watch,
            Outbox outbox) {
        this.rounds = rounds;
        this.obligations = obligations;
        this.opening = opening;
        this.calendars = calendars;
        this.watch = watch;
        this.outbox = outbox;
    }

    /**
     * Locks the round, then its duties, then (with the first event) the appeal's counter: the order of the scanner.
     * The next duty opens before the last one ends, so that at no moment there is none.
     */
    @Transactional(MANDATORY)
    public void take(Fact fact) {
        Round round = rounds.lock(fact.round());
        if (fact.what().endsRound()) {
            round.end(fact.what().name(), fact.at());
        }
        if (fact.what().decidesRating()) {
            round.rated(fact.what() == Happening.RATED ? RatingResult.GIVEN : RatingResult.NOT_GIVEN);
        }
        if (fact.what().leavesRating()) {
            round.leave(fact.at());
        }
        List<Obligation> known = obligations.lock(fact.round());
        var duties = new ArrayList<>(known);
        for (ObligationKind kind : ObligationKind.values()) {
            if (kind.effectOf(fact.what()) == Effect.OPEN && !opened(fact.keyOf(kind), known)) {
                duties.add(opening.open(kind, fact));
            }
        }
        known.stream()
                .filter(obligation -> obligation.status().isRunning())
                .filter(fact::concerns)
                .forEach(obligation -> apply(fact, round, obligation));
        tellOf(new RoundDuties(duties), fact.round());
    }

    private void tellOf(RoundDuties duties, RoundId round) {
        if (duties.concernAssignments()) {
            watch.moved(round, duties);
        }
    }

    /** Locks a round and its duties ahead of facts about this one and the next, so that everybody locks in the same order. */
    @Transactional(MANDATORY)
    public void hold(RoundId id) {
        rounds.lock(id);
        obligations.lock(id);
    }

    /** By whichever fact came first. */
    private static boolean opened(ObligationKey key, List<Obligation> known) {
        return known.stream().anyMatch(obligation -> obligation.key().equals(key));
    }

    private void apply(Fact fact, Round round, Obligation obligation) {
        boolean paused = obligation.status() == ObligationStatus.PAUSED;
        switch (obligation.kind().effectOf(fact.what())) {
            case MEET -> outbox.append(obligation.meet(fact.at()));
            case VOID -> outbox.append(voided(fact, obligation));
            case DONE -> obligation.done(fact.at());
            case SETTLE -> settle(fact, round, obligation);
            case TRANSFER -> transfer(fact, obligation);
            case RESCHEDULE -> reschedule(fact, obligation);
            case PAUSE -> {
                if (!paused) {
                    outbox.append(obligation.pause(fact.what().asReason(), fact.at()));
                }
            }
            case RESUME -> {
                if (paused) {
                    outbox.append(obligation.resume(calendars.clock(), fact.at()));
                }
            }
            case OPEN, NONE -> {}
        }
    }

    /** The unit that carries the share on has signed: from now on it owes the reply, also when it had owed it before. */
    private void transfer(Fact fact, Obligation obligation) {
        Charge charge = fact.charge();
        if (charge != null && charge.isHandedOn()) {
            outbox.append(obligation.transfer(charge, fact.at()));
        }
    }

    private void reschedule(Fact fact, Obligation obligation) {
        Deadline due = requireNonNull(fact.due(), "a fact that moves a duty says until when");
        outbox.append(obligation.reschedule(due, fact.what(), calendars.clock(), fact.at()));
    }

    /** What was done before the matter went away was done. */
    private static AssignmentEvent voided(Fact fact, Obligation obligation) {
        return obligation.isDone() ? obligation.meet(fact.at()) : obligation.voidBecause(fact.what(), fact.at());
    }

    /** A rating that decides nothing yet leaves the window open, so that an appeal nobody closed is still somebody's. */
    private void settle(Fact fact, Round round, Obligation window) {
        if (fact.what() == Happening.RATED) {
            window.done(fact.at());
        }
        if (!round.isLeft()) {
            return;
        }
        switch (round.rating().orElse(null)) {
            case GIVEN -> outbox.append(window.meet(fact.at()));
            case NOT_GIVEN -> window.lapse();
            case null -> {
                if (fact.what() == Happening.LEFT_BEHIND) {
                    outbox.append(window.voidBecause(Happening.REOPENED, fact.at()));
                }
            }
        }
    }
}
