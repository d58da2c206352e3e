package org.zhuoluo.assignment.supervision;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.zhuoluo.messaging.Rebuild;

/** Ticks on every instance and works off all that is due, however large the backlog; row locks divide it. */
@ApplicationScoped
class LapseScanner {
    private final LapseWindows lapse;
    private final LapseConfig config;
    private final Rebuild rebuild;

    LapseScanner(LapseWindows lapse, LapseConfig config, Rebuild rebuild) {
        this.lapse = lapse;
        this.config = config;
        this.rebuild = rebuild;
    }

    @Scheduled(every = "${zhuoluo.assignment.alarms.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void tick() {
        if (rebuild.inProgress()) {
            return; // what lapsed in the past comes with the past
        }
        int lapsed;
        do {
            lapsed = lapse.reportOneBatch();
        } while (lapsed == config.batch());
    }
}
