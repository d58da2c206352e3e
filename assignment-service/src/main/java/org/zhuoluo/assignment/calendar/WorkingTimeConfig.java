package org.zhuoluo.assignment.calendar;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When people work. */
@ConfigMapping(prefix = "zhuoluo.assignment.working-time")
interface WorkingTimeConfig {
    /** The spans of a working day in which limits in hours are counted, Asia/Shanghai. */
    @WithDefault("09:00-12:00,13:30-17:30")
    String hours();
}
