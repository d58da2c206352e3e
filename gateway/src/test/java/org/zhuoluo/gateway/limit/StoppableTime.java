package org.zhuoluo.gateway.limit;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Steady time that a test can stop, so that nothing is given back between two requests however slow they are. */
@Mock
@ApplicationScoped
public class StoppableTime extends SteadyTime {
    private volatile @Nullable Long stoppedAt;

    /** From now on no time passes. */
    public void stop() {
        stoppedAt = super.currentTimeNanos();
    }

    /** Time passes again, what was missed at once. */
    public void goOn() {
        stoppedAt = null;
    }

    @Override
    public long currentTimeNanos() {
        Long stopped = stoppedAt;
        return stopped != null ? stopped : super.currentTimeNanos();
    }
}
