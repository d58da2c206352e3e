package org.zhuoluo.local;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;

class MariaDbTest {

    @Test
    void aMachineWithoutBinariesForItIsToldSoAtOnce() {
        assertThatExceptionOfType(StackProblem.class)
                .isThrownBy(() -> MariaDb.requireThisKindOfMachine("Mac OS X", "aarch64"))
                .withMessageContaining("this is Mac OS X on aarch64");
    }

    @Test
    void linuxOnIntelAndAmdIsServed() {
        assertThatNoException().isThrownBy(() -> MariaDb.requireThisKindOfMachine("Linux", "amd64"));
    }
}
