package org.zhuoluo.api.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.time.BusinessClock;

/** The business clock of every Quarkus test with this jar: runs with the system's until it is moved or stopped. */
@Alternative
@Priority(1)
@ApplicationScoped
public class MovableClock extends BusinessClock {
    private Duration ahead = Duration.ZERO;
    private @Nullable Instant stoppedAt;

    public MovableClock() {
        super(InstantSource.system(), Optional.empty());
    }

    @Override
    public synchronized Instant instant() {
        return (stoppedAt == null ? super.instant() : stoppedAt).plus(ahead);
    }

    @Override
    public boolean isMovable() {
        return true;
    }

    @Override
    public synchronized void moveForward(Duration by) {
        ahead = ahead.plus(by);
    }

    /** Stands still at that moment until {@link #reset}. */
    public synchronized void stopAt(Instant moment) {
        stoppedAt = moment;
        ahead = Duration.ZERO;
    }

    /** Back to the system's time. */
    public synchronized void reset() {
        stoppedAt = null;
        ahead = Duration.ZERO;
    }
}
