package org.zhuoluo.api.idempotency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long first answers are kept. */
@ConfigMapping(prefix = "zhuoluo.idempotency")
public interface IdempotencyConfig {
    /** How long a retry gets the first answer; afterwards the key is free again. */
    @WithDefault("24h")
    Duration keep();

    /** How often answers past that age are removed. */
    @WithDefault("10m")
    Duration sweepEvery();
}
