package org.zhuoluo.gateway.limit;

import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;

/** The time by which a caller's allowance comes back: it only goes forward, whatever happens to the machine's date. */
@ApplicationScoped
class SteadyTime implements TimeMeter {
    @Override
    public long currentTimeNanos() {
        return System.nanoTime();
    }

    @Override
    public boolean isWallClockBased() {
        return false;
    }
}
