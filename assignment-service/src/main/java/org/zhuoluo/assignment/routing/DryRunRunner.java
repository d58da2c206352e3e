package org.zhuoluo.assignment.routing;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Ticks on every instance and works off the dry runs that were asked for; the lock of its row gives each to one of them. */
@ApplicationScoped
class DryRunRunner {
    private final AdvanceDryRun advanceDryRun;

    DryRunRunner(AdvanceDryRun advanceDryRun) {
        this.advanceDryRun = advanceDryRun;
    }

    @Scheduled(every = "${zhuoluo.assignment.routing.dry-runs-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void tick() {
        boolean more;
        do {
            more = advanceDryRun.oneBatch();
        } while (more);
    }
}
