package org.zhuoluo.api.idempotency;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.sql.SQLException;

/** Removes answers nobody will ask for any more, in portions that hold no lock for long; any instance may. */
@Singleton
class AnswerSweep {
    private final AnswerStore store;

    AnswerSweep(AnswerStore store) {
        this.store = store;
    }

    @Scheduled(
            every = "${zhuoluo.idempotency.sweep-every:10m}",
            delayed = "1m",
            concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() throws SQLException {
        boolean more = true;
        while (more) {
            more = store.sweep();
        }
    }
}
