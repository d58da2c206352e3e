package org.zhuoluo.assignment.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

class RepliesConfigTest {
    @Test
    void aReplyNeedsNoSecondPersonUnlessAUnitSaysSo() {
        var config = new SmallRyeConfigBuilder().withMapping(RepliesConfig.class).build();

        assertThat(config.getConfigMapping(RepliesConfig.class).reviewed()).isFalse();
    }
}
