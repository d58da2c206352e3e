package org.zhuoluo.endtoend.benchmark;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.zhuoluo.endtoend.stack.Patience;
import org.zhuoluo.endtoend.stack.Stack;

/** Waits until the stack has finished what it was given: until all its processes together leave most of one core alone. */
final class Quiet {
    private static final Duration LIMIT = Duration.ofMinutes(15);
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final double IDLE_CORES = 0.35;

    private Quiet() {}

    static void await(Stack stack, PrintStream out) {
        long began = System.nanoTime();
        Patience left = Patience.of(LIMIT);
        double cores = coresInUse(stack);
        while (cores > IDLE_CORES) {
            if (left.isOver()) {
                throw new IllegalStateException(
                        "the stack is still busy after %d minutes: let it finish what it was given, then begin again"
                                .formatted(LIMIT.toMinutes()));
            }
            cores = coresInUse(stack);
        }
        out.printf(
                "  quiet after %.0f s (%.2f cores in use)%n",
                Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0, cores);
    }

    private static double coresInUse(Stack stack) {
        try {
            ProcessorTimes before = ProcessorTimes.of(stack);
            TimeUnit.MILLISECONDS.sleep(LOOK.toMillis());
            return ProcessorTimes.of(stack).minus(before).total().toMillis() / (double) LOOK.toMillis();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the stack to be quiet", interrupted);
        }
    }
}
