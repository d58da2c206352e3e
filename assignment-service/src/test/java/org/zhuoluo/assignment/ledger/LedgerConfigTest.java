package org.zhuoluo.assignment.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

class LedgerConfigTest {
    @Test
    void theDefaultsAreThoseThatTheReadmePromises() {
        LedgerConfig ledger = new SmallRyeConfigBuilder()
                .withMapping(LedgerConfig.class)
                .build()
                .getConfigMapping(LedgerConfig.class);

        assertThat(ledger.daysForAFirstReport()).isEqualTo(5);
    }
}
