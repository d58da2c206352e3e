package org.zhuoluo.assignment.assignment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How often and how much more time a unit can have for its reply. */
@ConfigMapping(prefix = "zhuoluo.assignment.extension")
public interface ExtensionConfig {
    /** How often a share of the matter can be asked about, refusals counted. */
    @WithDefault("2")
    int times();

    /** How many working days before the reply is due it must be asked for at the latest; with 0, before it is due. */
    @WithDefault("0")
    int leadDays();

    /** How many working days at once there can be. */
    @WithDefault("15")
    int longestDays();
}
