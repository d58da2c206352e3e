package org.zhuoluo.assignment.supervision;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.zhuoluo.assignment.matter.RoundId;
import org.zhuoluo.assignment.matter.Rounds;
import org.zhuoluo.messaging.outbox.Outbox;

/**
 * Reports the windows that ran out by now, one batch a transaction; the owner of the fact decides what follows. It locks in the order of
 * everybody: rounds, then duties, then counters, these by appeal.
 */
@ApplicationScoped
class LapseWindows {
    private final Rounds rounds;
    private final Obligations obligations;
    private final WindowWatch watch;
    private final Outbox outbox;
    private final InstantSource clock;
    private final LapseConfig config;

    LapseWindows(
            Rounds rounds,
            Obligations obligations,
            WindowWatch watch,
            Outbox outbox,
            InstantSource clock,
            LapseConfig config) {
        this.rounds = rounds;
        this.obligations = obligations;
        this.watch = watch;
        this.outbox = outbox;
        this.clock = clock;
        this.config = config;
    }

    /** How many there were; fewer than a batch means that nothing is left, or that another instance or an act holds the rest. */
    @Transactional
    int reportOneBatch() {
        Instant now = clock.instant();
        List<Alarm> due = obligations.alarmed(now, config.batch());
        Set<RoundId> held =
                rounds.lockFree(due.stream().map(Alarm::appeal).distinct().toList());
        List<UUID> ours = due.stream()
                .filter(alarm -> held.contains(alarm.round()))
                .map(Alarm::obligation)
                .toList();
        List<Obligation> claimed = obligations.lockAlarmed(ours, now);
        claimed.stream()
                .sorted(comparing(obligation -> obligation.round().appealId()))
                .forEach(this::runOut);
        return claimed.size();
    }

    private void runOut(Obligation window) {
        outbox.append(window.ranOut());
        if (window.kind() == ObligationKind.SUPPLEMENT && window.share() != null) {
            watch.ranOut(
                    window.round(),
                    UUID.fromString(window.subject()),
                    window.timing().dueAt());
        }
    }
}
