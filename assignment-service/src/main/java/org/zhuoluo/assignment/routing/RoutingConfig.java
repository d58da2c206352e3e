package org.zhuoluo.assignment.routing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How rules are tried on past matters, and how dead ones are noticed. */
@ConfigMapping(prefix = "zhuoluo.assignment.routing")
interface RoutingConfig {
    /** How often each instance looks for a dry run to go on with; {@code off} stops it. */
    @WithDefault("1s")
    String dryRunsEvery();

    /** How many past matters are looked at in one transaction. */
    @WithDefault("500")
    int dryRunBatch();

    /** How often each instance counts the rules in force whose unit is gone. */
    @WithDefault("1m")
    String deadRulesCountedEvery();
}
