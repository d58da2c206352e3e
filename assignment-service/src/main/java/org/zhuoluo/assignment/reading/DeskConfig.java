package org.zhuoluo.assignment.reading;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.zhuoluo.assignment.calendar.Limit;

/** How a desk counts. */
@ConfigMapping(prefix = "zhuoluo.assignment.desk")
interface DeskConfig {
    /** What is due within this limit from now on is due soon. */
    @WithDefault("1wd")
    Limit dueSoon();
}
