package org.zhuoluo.appeals.promise;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "zhuoluo.appeals.promise")
interface PromiseConfig {
    /** How far the duties may be behind the appeals before an open appeal without one counts as nobody's. */
    @WithDefault("60s")
    Duration mayBeBehind();

    /** How often the closed appeals are counted for the metric: it looks at all of them. */
    @WithDefault("10m")
    Duration closedCountedEvery();

    /** How often the open appeals are counted for the metric. */
    @WithDefault("30s")
    Duration countedEvery();
}
