package org.zhuoluo.assignment.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class LimitsConfigTest {
    @Test
    void theDefaultsAreThoseThatTheReadmePromises() {
        LimitsConfig limits = new SmallRyeConfigBuilder()
                .withMapping(LimitsConfig.class)
                .build()
                .getConfigMapping(LimitsConfig.class);

        assertThat(List.of(
                        limits.accept(),
                        limits.supplement(),
                        limits.declineReview(),
                        limits.dispatch(),
                        limits.sign(),
                        limits.reply(),
                        limits.contact(),
                        limits.assist(),
                        limits.returning(),
                        limits.rule(),
                        limits.rate()))
                .extracting(Object::toString)
                .containsExactly("1wd", "5wd", "3wd", "4wh", "1wd", "7wd", "1wd", "3wd", "1wd", "same-day", "10wd");
    }
}
