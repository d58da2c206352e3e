package org.zhuoluo.assignment.abolition;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the matters of abolished units are handed on. */
@ConfigMapping(prefix = "zhuoluo.assignment.abolition")
interface AbolitionConfig {
    /** How often each instance looks for abolitions under way; {@code off} stops it. */
    @WithDefault("2s")
    String every();

    /** How long after it took effect the last look is taken, for acts that were under way at that moment. */
    @WithDefault("30s")
    Duration lastLook();
}
