package org.zhuoluo.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {
    @TempDir
    Path data;

    @Test
    void anOrderlyEndLeavesNothingToSay() {
        try (RunLock first = RunLock.tryTake(data).orElseThrow()) {
            first.claim(4711);
            first.release();
        }

        try (RunLock second = RunLock.tryTake(data).orElseThrow()) {
            assertThat(second.killedRun()).isEmpty();
        }
    }

    @Test
    void aPidInALockNobodyHoldsTellsOfAKilledRun() {
        try (RunLock first = RunLock.tryTake(data).orElseThrow()) {
            first.claim(4711);
        }

        try (RunLock second = RunLock.tryTake(data).orElseThrow()) {
            assertThat(second.killedRun()).contains("4711");
        }
    }
}
