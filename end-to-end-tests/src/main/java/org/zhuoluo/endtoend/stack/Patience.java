package org.zhuoluo.endtoend.stack;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waits a little longer each time, until the limit is reached. */
public final class Patience {
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    private final long endNanos;
    private Duration pause;

    private Patience(Duration limit, Duration firstPause) {
        endNanos = System.nanoTime() + limit.toNanos();
        pause = firstPause;
    }

    public static Patience of(Duration limit) {
        return new Patience(limit, Duration.ofMillis(20));
    }

    public boolean isOver() {
        return System.nanoTime() - endNanos >= 0;
    }

    public void pause() {
        try {
            TimeUnit.NANOSECONDS.sleep(pause.toNanos());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", interrupted);
        }
        Duration longer = pause.multipliedBy(3).dividedBy(2);
        pause = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
    }
}
