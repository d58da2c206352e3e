package org.zhuoluo.endtoend.replay;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.zhuoluo.endtoend.reconciliation.DrivenAppeal;

/** Drives many cases at the same time; a case that fails is remembered and does not stop the others. */
final class Crowd {
    private final CaseDrive drive;
    private final int concurrency;
    private final Progress progress;
    private final Queue<DrivenAppeal> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    Crowd(CaseDrive drive, int concurrency, Progress progress) {
        this.drive = drive;
        this.concurrency = concurrency;
        this.progress = progress;
    }

    /** Returns when every case is closed or has failed. */
    void drive(List<CasePlan> plans) {
        try (var executor = Executors.newFixedThreadPool(concurrency)) {
            plans.forEach(plan -> executor.execute(() -> drive(plan)));
        }
    }

    List<DrivenAppeal> acknowledged() {
        return List.copyOf(acknowledged);
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    private void drive(CasePlan plan) {
        try {
            drive.drive(plan, acknowledged::add);
            progress.closed();
        } catch (RuntimeException failure) {
            failures.add("case " + plan.matter().id() + ": " + failure.getMessage());
            progress.failed();
        }
    }
}
