package org.zhuoluo.assignment.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

class ConsultationConfigTest {
    @Test
    void theDefaultsAreThoseThatTheReadmePromises() {
        ConsultationConfig consultation = new SmallRyeConfigBuilder()
                .withMapping(ConsultationConfig.class)
                .build()
                .getConfigMapping(ConsultationConfig.class);

        assertThat(consultation.longestDays()).isEqualTo(60);
    }
}
