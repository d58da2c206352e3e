package org.zhuoluo.assignment.supervision;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Ticks on every instance and works off all that is due, however large the backlog; row locks divide it. */
@ApplicationScoped
class LapseScanner {
    private final LapseWindows lapse;
    private final LapseConfig config;

    LapseScanner(LapseWindows lapse, LapseConfig config) {
        this.lapse = lapse;
        this.config = config;
    }

    @Scheduled(every = "${zhuoluo.assignment.alarms.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void tick() {
        int lapsed;
        do {
            lapsed = lapse.lapseOneBatch();
        } while (lapsed == config.batch());
    }
}
