package org.zhuoluo.assignment.machine;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Ticks on every instance; whichever holds the lease works off what there is, however much. */
@ApplicationScoped
class ChangeKeeper {
    private final ChangePositions positions;
    private final MachineConfig config;

    ChangeKeeper(ChangePositions positions, MachineConfig config) {
        this.positions = positions;
        this.config = config;
    }

    @Scheduled(every = "${zhuoluo.assignment.machine.changes.every:1s}", concurrentExecution = ConcurrentExecution.SKIP)
    void give() {
        int given;
        do {
            given = positions.giveOneBatch();
        } while (given == config.changes().batch());
    }

    @Scheduled(
            every = "${zhuoluo.assignment.machine.changes.sweep-every:10m}",
            delayed = "1m",
            concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        int removed;
        do {
            removed = positions.sweepOneBatch();
        } while (removed > 0);
    }
}
