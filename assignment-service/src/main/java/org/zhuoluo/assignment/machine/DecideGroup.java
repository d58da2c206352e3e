package org.zhuoluo.assignment.machine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.id.Uuid7;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.ProblemType;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.TakeAssignment;
import org.zhuoluo.assignment.unit.Sights;

/** Decides some updates in one transaction, each with the row that remembers its answer; the round of their assignment is locked first. */
@ApplicationScoped
class DecideGroup {
    private final TakeAssignment takeAssignment;
    private final Sights sights;
    private final StatusUpdates updates;
    private final DecideUpdate decide;
    private final EntityManager database;
    private final InstantSource clock;

    DecideGroup(
            TakeAssignment takeAssignment,
            Sights sights,
            StatusUpdates updates,
            DecideUpdate decide,
            EntityManager database,
            InstantSource clock) {
        this.takeAssignment = takeAssignment;
        this.sights = sights;
        this.updates = updates;
        this.decide = decide;
        this.database = database;
        this.clock = clock;
    }

    /**
     * The answers by event id, or {@link Against} if a rule of the desk refuses one of them: then nothing of this has happened.
     *
     * @param notes what is known to be refused, and under which code it is kept
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<String, Decision> decide(
            Sender sender, UpdateGroup group, List<Arrived> arrived, Map<String, UpdateCode> notes) {
        return decide(sender, group, arrived, notes, true);
    }

    /** The same, and no answer is remembered: for a transaction that is not to be committed. */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<String, Decision> rehearse(
            Sender sender, UpdateGroup group, List<Arrived> arrived, Map<String, UpdateCode> notes) {
        return decide(sender, group, arrived, notes, false);
    }

    private Map<String, Decision> decide(
            Sender sender, UpdateGroup group, List<Arrived> arrived, Map<String, UpdateCode> notes, boolean forGood) {
        Assignment assignment =
                group.assignment() == null ? null : takeAssignment.take(group.assignment(), sights.ofUnit(), null);
        // Asked under the lock: another instance may have been given the same events.
        var known = updates.known(sender, arrived.stream().map(Arrived::eventId).toList());
        var answers = new HashMap<String, Decision>();
        Instant last =
                assignment == null ? null : updates.lastApplied(assignment.id()).orElse(null);
        for (Arrived update : arrived) {
            StatusUpdate before = known.get(update.eventId());
            UpdateCode note = notes.get(update.eventId());
            Decision decision;
            if (before != null) {
                decision = Decision.again(before, update.hash());
            } else if (note != null && assignment != null) {
                decision = forGood ? decide.note(note, assignment, update) : Decision.note(note, assignment.id());
            } else {
                decision = decide(sender, group, assignment, update, last);
            }
            if (before == null && forGood) {
                updates.persist(new StatusUpdate(Uuid7.next(clock), sender, update, decision, clock.instant()));
            }
            last = decision.isFreshAct() ? update.time() : last;
            answers.put(update.eventId(), decision);
        }
        database.flush(); // so that an event that came twice at this moment shows here
        return answers;
    }

    private Decision decide(
            Sender sender, UpdateGroup group, @Nullable Assignment assignment, Arrived update, @Nullable Instant last) {
        if (assignment == null) {
            return Decision.refused(group.refusal() == null ? UpdateCode.NUMBER_UNKNOWN : group.refusal());
        }
        try {
            return decide.decide(assignment, update, sender.mapping(), last);
        } catch (Refusal refused) {
            throw isAgainstTheUpdate(refused.type()) ? new Against(update.eventId(), refused.type()) : refused;
        }
    }

    /** What another try can cure is no answer to an event. */
    private static boolean isAgainstTheUpdate(ProblemType type) {
        return type.status() < 500
                && type != CommonProblem.CONCURRENT_CHANGE
                && type != CommonProblem.REQUEST_IN_PROGRESS;
    }

    /** A rule of the desk refuses an update; what was done in this transaction is undone with it. */
    static final class Against extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String eventId;
        private final transient UpdateCode code;

        private Against(String eventId, ProblemType refused) {
            super(eventId, null, false, false);
            this.eventId = eventId;
            this.code = UpdateCode.ofRefusal(refused);
        }

        String eventId() {
            return eventId;
        }

        UpdateCode code() {
            return code;
        }
    }
}
