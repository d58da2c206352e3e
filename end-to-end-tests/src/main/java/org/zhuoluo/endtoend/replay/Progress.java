package org.zhuoluo.endtoend.replay;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Shows how far the replay is: a bar on a terminal, a line now and then in a log. */
final class Progress {
    private static final int WIDTH = 40;
    private static final Duration ON_TERMINAL = Duration.ofMillis(200);
    private static final Duration IN_LOG = Duration.ofSeconds(10);

    private final int total;
    private final PrintStream out;
    private final boolean terminal;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicLong shownAt = new AtomicLong();
    private final long startedAt = System.nanoTime();

    Progress(int total, PrintStream out, boolean terminal) {
        this.total = total;
        this.out = out;
        this.terminal = terminal;
    }

    void closed() {
        done.incrementAndGet();
        show();
    }

    void failed() {
        failed.incrementAndGet();
        closed();
    }

    int done() {
        return done.get();
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }

    double perSecond() {
        return done.get() * 1_000.0 / Math.max(1, elapsed().toMillis());
    }

    private void show() {
        long now = System.nanoTime();
        long last = shownAt.get();
        boolean due = last == 0 || now - last >= (terminal ? ON_TERMINAL : IN_LOG).toNanos() || done.get() == total;
        if (due && shownAt.compareAndSet(last, now)) {
            out.print(line() + (terminal ? "\r" : "\n"));
            if (terminal && done.get() == total) {
                out.println();
            }
            out.flush();
        }
    }

    private String line() {
        int filled = WIDTH * done.get() / Math.max(1, total);
        return "[%s%s] %d/%d, %.1f/s, %d s%s"
                .formatted(
                        "#".repeat(filled),
                        ".".repeat(WIDTH - filled),
                        done.get(),
                        total,
                        perSecond(),
                        elapsed().toSeconds(),
                        failed.get() == 0 ? "" : ", " + failed.get() + " failed");
    }
}
