package org.zhuoluo.assignment.machine;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How department systems are served. */
@ConfigMapping(prefix = "zhuoluo.assignment.machine")
interface MachineConfig {
    /** How far the clock of a department's system may be off. */
    @WithDefault("5m")
    Duration clockSkew();

    /** How many updates of one assignment share a transaction at most. */
    @WithDefault("50")
    int together();

    /** What is new about assignments. */
    Changes changes();

    /** The feed of changes. */
    interface Changes {
        /** How often each instance gives positions to what was committed; {@code off} stops it. */
        @WithDefault("1s")
        String every();

        /** How many positions are given in one transaction, and how many old changes removed. */
        @WithDefault("500")
        int batch();

        /** How long changes can be fetched. */
        @WithDefault("400d")
        Duration keep();

        /** How often older ones are removed. */
        @WithDefault("10m")
        String sweepEvery();
    }
}
