package org.zhuoluo.assignment.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import org.zhuoluo.messaging.outbox.Outbox;

/** Reports the windows that ran out by now, one batch a transaction; the owner of the fact decides what follows. */
@ApplicationScoped
class LapseWindows {
    private final Obligations obligations;
    private final Outbox outbox;
    private final InstantSource clock;
    private final LapseConfig config;

    LapseWindows(Obligations obligations, Outbox outbox, InstantSource clock, LapseConfig config) {
        this.obligations = obligations;
        this.outbox = outbox;
        this.clock = clock;
        this.config = config;
    }

    /** How many there were; fewer than a batch means that nothing is left which another instance does not hold. */
    @Transactional
    int reportOneBatch() {
        List<Obligation> claimed = obligations.claimAlarmed(clock.instant(), config.batch());
        claimed.forEach(obligation -> outbox.append(obligation.ranOut()));
        return claimed.size();
    }
}
