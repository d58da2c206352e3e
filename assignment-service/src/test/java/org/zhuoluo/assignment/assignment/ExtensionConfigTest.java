package org.zhuoluo.assignment.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

class ExtensionConfigTest {
    @Test
    void theDefaultsAreThoseOfTheReadme() {
        var config = new SmallRyeConfigBuilder()
                .withMapping(ExtensionConfig.class)
                .build()
                .getConfigMapping(ExtensionConfig.class);

        assertThat(config)
                .returns(2, ExtensionConfig::times)
                .returns(0, ExtensionConfig::leadDays)
                .returns(15, ExtensionConfig::longestDays);
    }
}
