package org.zhuoluo.messaging.inbox;

import java.time.Duration;
import org.jboss.logging.Logger;

/** How long a consumer leaves the database alone after it failed: longer each time, up to a limit, and told once per outage. */
final class BackOff {
    private static final Logger LOG = Logger.getLogger(BackOff.class);

    private final Duration first;
    private final Duration longest;
    private Duration pause = Duration.ZERO;
    private long until = System.nanoTime();

    BackOff(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
    }

    void begin(String consumer, Throwable fault) {
        if (pause.isZero()) {
            LOG.warnf("%s waits for the database: %s", consumer, Failure.describe(fault));
            pause = first;
        } else {
            pause = pause.multipliedBy(2).compareTo(longest) < 0 ? pause.multipliedBy(2) : longest;
        }
        until = System.nanoTime() + pause.toNanos();
    }

    void recovered(String consumer) {
        if (!pause.isZero()) {
            LOG.infof("%s goes on", consumer);
            pause = Duration.ZERO;
        }
    }

    boolean isOver() {
        return System.nanoTime() - until >= 0;
    }

    /** The rest of the pause, at most so much. */
    Duration remaining(Duration atMost) {
        Duration rest = Duration.ofNanos(Math.max(0, until - System.nanoTime()));
        return rest.compareTo(atMost) < 0 ? rest : atMost;
    }
}
