package org.zhuoluo.appeals.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PromiseConfigTest {
    @Test
    void aMinuteBehindIsAllowedAndTheCountIsTakenTwiceAMinute() {
        PromiseConfig config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDiscoveredConverters()
                .withMapping(PromiseConfig.class)
                .build()
                .getConfigMapping(PromiseConfig.class);

        assertThat(config.mayBeBehind()).isEqualTo(Duration.ofSeconds(60));
        assertThat(config.countedEvery()).isEqualTo(Duration.ofSeconds(30));
    }
}
