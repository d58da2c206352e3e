package org.zhuoluo.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class EndingTest {
    @Test
    void aProcessThatRunsIsNotGoneUntilItIsEnded() throws IOException {
        ProcessHandle running = new ProcessBuilder("sleep", "600").start().toHandle();
        assertThat(Ending.gone(running)).isFalse();

        running.destroy();

        assertThat(Ending.await(running, Patience.LONG)).isTrue();
        assertThat(Ending.gone(running)).isTrue();
    }

    @Test
    void oneThatIsDeafToTheRequestIsKilled() throws IOException {
        Process deaf = new ProcessBuilder("sh", "-c", "trap '' TERM; echo deaf; while :; do sleep 1; done").start();
        try (var said = deaf.inputReader()) {
            assertThat(said.readLine()).isEqualTo("deaf");
            deaf.destroy();

            assertThat(Ending.await(deaf.toHandle(), Duration.ofMillis(300))).isFalse();
            assertThat(Ending.gone(deaf.toHandle())).isTrue();
        }
    }

    /** The shell becomes a program that never asks after the child it inherits, as the first process of many a container. */
    @Test
    void aZombieNobodyCollectsIsGone() throws IOException {
        Process careless = new ProcessBuilder("sh", "-c", "sleep 0.2 & echo $!; exec sleep 600").start();
        try (var said = careless.inputReader()) {
            ProcessHandle zombie =
                    ProcessHandle.of(Long.parseLong(said.readLine())).orElseThrow();

            assertThat(Waiting.until(() -> Ending.gone(zombie), Patience.LONG)).isTrue();
            assertThat(careless.isAlive()).isTrue();
        } finally {
            careless.destroyForcibly();
        }
    }
}
