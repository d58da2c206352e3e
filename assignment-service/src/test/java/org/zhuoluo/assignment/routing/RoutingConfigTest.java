package org.zhuoluo.assignment.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

class RoutingConfigTest {
    private static final SmallRyeConfig CONFIG =
            new SmallRyeConfigBuilder().withMapping(RoutingConfig.class).build();

    @Test
    void theDefaultsAreThoseThatTheReadmePromises() {
        RoutingConfig routing = CONFIG.getConfigMapping(RoutingConfig.class);

        assertThat(routing.dryRunsEvery()).isEqualTo("1s");
        assertThat(routing.dryRunBatch()).isEqualTo(500);
        assertThat(routing.deadRulesCountedEvery()).isEqualTo("1m");
    }

    @Test
    void theScheduleReadsTheSameDefault() {
        assertThat(CONFIG.getValue("zhuoluo.assignment.routing.dry-runs-every", String.class))
                .isEqualTo("1s");
    }
}
