package org.zhuoluo.assignment.desk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How replies leave units that have no settings of their own. */
@ConfigMapping(prefix = "zhuoluo.assignment.replies")
interface RepliesConfig {
    /** Whether a second person publishes what one has written. */
    @WithDefault("false")
    boolean reviewed();
}
