package org.zhuoluo.appeals.promise;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.concurrent.atomic.AtomicLong;

/** Shows the violations as gauges; every instance counts for itself, they only look. */
@ApplicationScoped
class PromiseMetrics {
    private static final String EVERYWHERE = "";

    private final Violations violations;
    private final AtomicLong nobodys;
    private final AtomicLong closedUnanswered;

    PromiseMetrics(Violations violations, MeterRegistry registry) {
        this.violations = violations;
        nobodys = registry.gauge("zhuoluo.promise.nobodys", new AtomicLong());
        closedUnanswered = registry.gauge("zhuoluo.promise.closed.unanswered", new AtomicLong());
    }

    @Scheduled(every = "${zhuoluo.appeals.promise.counted-every:30s}", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void count() {
        nobodys.set(violations.countNobodys(EVERYWHERE));
    }

    @Scheduled(
            every = "${zhuoluo.appeals.promise.closed-counted-every:10m}",
            concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void countClosed() {
        closedUnanswered.set(violations.countClosedUnanswered(EVERYWHERE));
    }
}
