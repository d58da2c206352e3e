package org.zhuoluo.local;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Gets hold of the data folder, and ends what a killed run has left on it. */
final class Takeover {
    private static final Duration SWEEP_LIMIT = Duration.ofSeconds(90);

    private final Folders folders;
    private final Progress progress;

    Takeover(Folders folders, Progress progress) {
        this.folders = folders;
        this.progress = progress;
    }

    RunLock take() {
        RunLock lock = RunLock.tryTake(folders.data()).orElseGet(this::afterTheSweep);
        lock.killedRun().ifPresent(this::tidyAfter);
        return lock;
    }

    private void tidyAfter(String pid) {
        List<String> ended = new LeftOvers(folders).end();
        progress.say("The last run (pid %s) was killed before it could stop; %s."
                .formatted(
                        pid,
                        ended.isEmpty()
                                ? "nothing of it was left running"
                                : "ended what it had left running: " + String.join(", ", ended)));
    }

    /** Held by a living launcher, or by a dead one's guard that is still sweeping up. */
    private RunLock afterTheSweep() {
        var watch = new Progress.Watch();
        Optional<RunLock> lock = Optional.empty();
        while (lock.isEmpty()) {
            Optional<ProcessHandle> holder = RunLock.holder(folders.data());
            if (holder.isPresent() || watch.elapsed().compareTo(SWEEP_LIMIT) > 0) {
                throw new StackProblem(
                        "A run with pid %s already uses %s: ./run status shows it, ./run stop ends it; ZHUOLUO_DATA and ZHUOLUO_PORT_OFFSET make room for a second."
                                .formatted(
                                        holder.map(process -> String.valueOf(process.pid()))
                                                .orElse("unknown"),
                                        folders.data()));
            }
            pause();
            lock = RunLock.tryTake(folders.data());
        }
        return lock.get();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackProblem("Interrupted while waiting for the last run to be swept up.", e);
        }
    }
}
