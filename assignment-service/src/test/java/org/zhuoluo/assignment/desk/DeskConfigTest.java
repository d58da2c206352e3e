package org.zhuoluo.assignment.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

class DeskConfigTest {
    @Test
    void aReplyNeedsNoSecondPersonUnlessAUnitSaysSo() {
        var config = new SmallRyeConfigBuilder().withMapping(DeskConfig.class).build();

        assertThat(config.getConfigMapping(DeskConfig.class).reviewed()).isFalse();
    }
}
