package org.zhuoluo.assignment.consultation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a consultation can decide. */
@ConfigMapping(prefix = "zhuoluo.assignment.consultation")
interface ConsultationConfig {
    /** How many working days away what was decided can be due. */
    @WithDefault("60")
    int longestDays();
}
