package org.zhuoluo.assignment.machine;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhuoluo.api.failure.Causes;
import org.zhuoluo.api.transaction.Transactions;

/**
 * Takes a group through in as few transactions as its refusals allow: a part is tried as a whole, and where a rule refuses an update, what
 * stands before it is done again together with its note. So every update is tried twice at most, and no savepoint is needed.
 */
@ApplicationScoped
class RunGroup {
    private static final int TRIES = 5;

    private final Transactions transactions;
    private final DecideGroup decideGroup;
    private final MachineConfig config;

    RunGroup(Transactions transactions, DecideGroup decideGroup, MachineConfig config) {
        this.transactions = transactions;
        this.decideGroup = decideGroup;
        this.config = config;
    }

    /** The answers by event id. */
    Map<String, Decision> run(Sender sender, UpdateGroup group) {
        var notes = new HashMap<String, UpdateCode>();
        var answers = new HashMap<String, Decision>();
        List<Arrived> rest = group.updates();
        while (!rest.isEmpty()) {
            int size = Math.min(config.together(), rest.size());
            Map<String, Decision> part = commit(sender, group, rest.subList(0, size), notes);
            answers.putAll(part);
            rest = rest.subList(part.size(), rest.size());
        }
        return answers;
    }

    /** As much of it from its beginning as one transaction can hold. */
    private Map<String, Decision> commit(
            Sender sender, UpdateGroup group, List<Arrived> part, Map<String, UpdateCode> notes) {
        int stumbles = 0;
        List<Arrived> tried = part;
        while (true) {
            List<Arrived> now = tried;
            try {
                return transactions.inOne(() -> decideGroup.decide(sender, group, now, notes));
            } catch (DecideGroup.Against refused) {
                notes.put(refused.eventId(), refused.code());
                tried = upTo(refused.eventId(), now);
            } catch (RuntimeException failed) {
                lookAgain(failed, ++stumbles);
            }
        }
    }

    /** Somebody else was given the same event at the same moment: the next look finds the answer it got. */
    private static void lookAgain(RuntimeException failed, int stumbles) {
        boolean twice = Causes.first(failed, SQLIntegrityConstraintViolationException.class)
                .isPresent();
        if (!twice || stumbles == TRIES) {
            throw failed;
        }
    }

    private static List<Arrived> upTo(String eventId, List<Arrived> updates) {
        for (int i = 0; i < updates.size(); i++) {
            if (updates.get(i).eventId().equals(eventId)) {
                return updates.subList(0, i + 1);
            }
        }
        return updates;
    }

    /**
     * The same answers, and nothing changed: a part at a time, each time after all that was applied before it, in transactions that are never
     * committed. What is known to be refused changes nothing and costs nothing when the part is tried again.
     */
    Map<String, Decision> rehearse(Sender sender, UpdateGroup group) {
        var notes = new HashMap<String, UpdateCode>();
        var answers = new HashMap<String, Decision>();
        var applied = new ArrayList<Arrived>();
        for (int from = 0; from < group.updates().size(); from += config.together()) {
            List<Arrived> part = group.updates()
                    .subList(
                            from,
                            Math.min(from + config.together(), group.updates().size()));
            List<Arrived> soFar = Stream.concat(applied.stream(), part.stream()).toList();
            Map<String, Decision> decided = rollBack(sender, group, soFar, notes);
            answers.putAll(decided);
            part.stream()
                    .filter(update -> Optional.ofNullable(decided.get(update.eventId()))
                            .filter(Decision::isFreshAct)
                            .isPresent())
                    .forEach(applied::add);
        }
        return answers;
    }

    private Map<String, Decision> rollBack(
            Sender sender, UpdateGroup group, List<Arrived> part, Map<String, UpdateCode> notes) {
        int stumbles = 0;
        while (true) {
            try {
                transactions.inOne((Runnable) () -> {
                    throw new Rehearsed(decideGroup.rehearse(sender, group, part, notes));
                });
            } catch (Rehearsed over) {
                return over.answers;
            } catch (DecideGroup.Against refused) {
                notes.put(refused.eventId(), refused.code());
            } catch (RuntimeException failed) {
                lookAgain(failed, ++stumbles);
            }
        }
    }

    /** Carries the answers out of a transaction that must not be committed. */
    private static final class Rehearsed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Map<String, Decision> answers;

        private Rehearsed(Map<String, Decision> answers) {
            super("rehearsed", null, false, false);
            this.answers = answers;
        }
    }
}
