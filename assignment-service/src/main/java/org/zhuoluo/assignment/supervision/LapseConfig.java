package org.zhuoluo.assignment.supervision;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How windows that closed are found. */
@ConfigMapping(prefix = "zhuoluo.assignment.alarms")
interface LapseConfig {
    /** How often each instance looks at the alarm index; {@code off} stops it. */
    @WithDefault("1s")
    String every();

    /** How many obligations are claimed in one transaction. */
    @WithDefault("200")
    int batch();
}
