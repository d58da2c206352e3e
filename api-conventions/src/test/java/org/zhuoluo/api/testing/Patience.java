package org.zhuoluo.api.testing;

import static org.awaitility.pollinterval.IterativePollInterval.iterative;

import java.time.Duration;
import org.awaitility.Awaitility;

/** How long a test waits for what has to come, and how soon it notices that it has. */
public final class Patience {
    /** Nobody waits so long but for what never comes; a busy machine that stands still for seconds at a time gets through. */
    public static final Duration LONG = Duration.ofMinutes(3);

    private static final Duration LONGEST_PAUSE = Duration.ofMillis(100);

    static {
        // Most of what is awaited is there already or comes within some milliseconds; who asks only every tenth of a
        // second waits longest.
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        Awaitility.setDefaultPollInterval(iterative(Patience::next, Duration.ofMillis(5)));
    }

    private Patience() {}

    private static Duration next(Duration pause) {
        Duration longer = pause.multipliedBy(2);
        return longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
    }
}
