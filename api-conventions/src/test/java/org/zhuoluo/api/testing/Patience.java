package org.zhuoluo.api.testing;

import java.time.Duration;

/** How long a test waits for what has to come. */
public final class Patience {
    /** Nobody waits so long but for what never comes; a busy machine that stands still for seconds at a time gets through. */
    public static final Duration LONG = Duration.ofMinutes(3);

    private Patience() {}
}
