package org.zhuoluo.assignment.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

class LapseConfigTest {
    private static final SmallRyeConfig CONFIG =
            new SmallRyeConfigBuilder().withMapping(LapseConfig.class).build();

    @Test
    void theDefaultsAreThoseThatTheReadmePromises() {
        LapseConfig alarms = CONFIG.getConfigMapping(LapseConfig.class);

        assertThat(alarms.every()).isEqualTo("1s");
        assertThat(alarms.batch()).isEqualTo(200);
    }

    @Test
    void theScheduleReadsTheSameDefault() {
        assertThat(CONFIG.getValue("zhuoluo.assignment.alarms.every", String.class))
                .isEqualTo("1s");
    }
}
