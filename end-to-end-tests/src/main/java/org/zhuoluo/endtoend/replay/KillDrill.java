package org.zhuoluo.endtoend.replay;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.zhuoluo.endtoend.stack.Stack;
import org.zhuoluo.endtoend.stack.StackProcess;

/** Kills the stack's processes one after the other while cases are under way, and brings each back before the next. */
final class KillDrill implements Runnable {
    private static final long LOOK_EVERY_MILLIS = 20;

    private final Map<String, StackProcess> processes;
    private final List<Strike> strikes;
    private final Progress progress;
    private final PrintStream out;
    private final List<String> failures = new ArrayList<>();

    KillDrill(Stack stack, int cases, Random random, Progress progress, PrintStream out) {
        this.processes = stack.processes().stream().collect(toMap(StackProcess::name, identity()));
        this.strikes = Strike.draw(List.copyOf(processes.keySet()), cases, random);
        this.progress = progress;
        this.out = out;
    }

    @Override
    public void run() {
        for (Strike strike : strikes) {
            try {
                while (progress.done() < strike.afterCases()) {
                    TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
                }
                strike(strike);
            } catch (InterruptedException replayEnded) {
                Thread.currentThread().interrupt();
                failures.add(strike.process() + " was not killed: the replay ended before its turn");
                return;
            } catch (RuntimeException notBack) {
                failures.add(strike.process() + ": " + notBack.getMessage());
            }
        }
    }

    /** Empty if every process was killed and came back. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    private void strike(Strike strike) {
        StackProcess process = Objects.requireNonNull(processes.get(strike.process()));
        int closed = progress.done();
        long killedAt = System.nanoTime();
        process.kill();
        process.restart();
        Duration away = Duration.ofNanos(System.nanoTime() - killedAt);
        out.printf(
                "%nkilled -9 %s after %d cases, back after %.1f s%n",
                strike.process(), closed, away.toMillis() / 1_000.0);
    }
}
