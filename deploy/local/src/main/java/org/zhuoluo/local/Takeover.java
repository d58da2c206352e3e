package org.zhuoluo.local;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

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
        return Waiting.answer(this::tryAgain, SWEEP_LIMIT)
                .orElseThrow(() -> new StackProblem(
                        "The last run was killed and is still being swept up: try again in a minute."));
    }

    private Optional<RunLock> tryAgain() {
        RunLock.holder(folders.data()).ifPresent(this::refuseBeside);
        return RunLock.tryTake(folders.data());
    }

    private void refuseBeside(ProcessHandle launcher) {
        throw new StackProblem(
                "A run with pid %d already uses %s: ./run status shows it, ./run stop ends it; ZHUOLUO_DATA and ZHUOLUO_PORT_OFFSET make room for a second."
                        .formatted(launcher.pid(), folders.data()));
    }
}
