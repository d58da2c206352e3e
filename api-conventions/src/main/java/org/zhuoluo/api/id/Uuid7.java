package org.zhuoluo.api.id;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Identities in the order of their making (RFC 9562, version 7): 48 bits of milliseconds, 12 bits of counter, 62 random bits. */
public final class Uuid7 {
    private static final int COUNTER_BITS = 12;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long RANDOM_BITS = 0x3FFF_FFFF_FFFF_FFFFL;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicLong LAST = new AtomicLong();

    private Uuid7() {}

    /** Greater than every one made before in this process, even if the clock stands still or goes back. */
    public static UUID next(InstantSource clock) {
        long now = clock.millis() << COUNTER_BITS;
        long tick = LAST.updateAndGet(last -> Math.max(last + 1, now));
        long millis = tick >>> COUNTER_BITS;
        long counter = tick & ((1L << COUNTER_BITS) - 1);
        return new UUID(millis << 16 | VERSION_7 | counter, RANDOM.nextLong() & RANDOM_BITS | VARIANT);
    }
}
