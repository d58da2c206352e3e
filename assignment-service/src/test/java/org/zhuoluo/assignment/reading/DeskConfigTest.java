package org.zhuoluo.assignment.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

class DeskConfigTest {
    @Test
    void theDefaultIsThatWhichTheReadmePromises() {
        DeskConfig desk = new SmallRyeConfigBuilder()
                .withMapping(DeskConfig.class)
                .build()
                .getConfigMapping(DeskConfig.class);

        assertThat(desk.dueSoon()).hasToString("1wd");
    }
}
