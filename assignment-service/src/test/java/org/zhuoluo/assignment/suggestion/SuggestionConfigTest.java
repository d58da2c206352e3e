package org.zhuoluo.assignment.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

class SuggestionConfigTest {
    private static final SmallRyeConfig CONFIG =
            new SmallRyeConfigBuilder().withMapping(SuggestionConfig.class).build();

    @Test
    void theDefaultsAreThoseThatTheReadmePromises() {
        SuggestionConfig suggestion = CONFIG.getConfigMapping(SuggestionConfig.class);

        assertThat(suggestion.learnEvery()).isEqualTo("5s");
        assertThat(suggestion.batch()).isEqualTo(50);
    }

    @Test
    void theScheduleReadsTheSameDefault() {
        assertThat(CONFIG.getValue("zhuoluo.assignment.suggestion.learn-every", String.class))
                .isEqualTo("5s");
    }
}
