package org.zhuoluo.api.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BusinessClockTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
    private final InstantSource system = now::get;

    @TempDir
    Path directory;

    @Test
    void outsideATrialItIsTheSystemsAndDoesNotMove() {
        var clock = new BusinessClock(system, Optional.empty());

        assertThat(clock.instant()).isEqualTo(NOW);
        assertThat(clock.isMovable()).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> clock.moveForward(Duration.ofDays(1)));
    }

    @Test
    void theProcessesOfATrialMoveTogether() {
        BusinessClock one = trial();
        BusinessClock other = trial();
        assertThat(other.instant()).isEqualTo(NOW);

        one.moveForward(Duration.ofDays(14));

        assertThat(one.instant()).isEqualTo(NOW.plus(Duration.ofDays(14)));
        assertThat(other.instant()).as("read again after 200 ms, not before").isEqualTo(NOW);
        now.set(NOW.plusMillis(201));
        assertThat(other.instant()).isEqualTo(NOW.plusMillis(201).plus(Duration.ofDays(14)));
    }

    @Test
    void itStaysMovedAfterARestart() {
        trial().moveForward(Duration.ofHours(5));

        assertThat(trial().instant()).isEqualTo(NOW.plus(Duration.ofHours(5)));
    }

    @Test
    void movesAtTheSameTimeAddUp() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 40; i++) {
                threads.execute(() -> trial().moveForward(Duration.ofMinutes(1)));
            }
        }

        assertThat(trial().instant()).isEqualTo(NOW.plus(Duration.ofMinutes(40)));
        assertThat(Files.readString(directory.resolve("clock"))).isEqualTo("PT40M");
    }

    @Test
    void itOnlyMovesForward() {
        assertThatIllegalArgumentException().isThrownBy(() -> trial().moveForward(Duration.ofSeconds(-1)));
    }

    private BusinessClock trial() {
        return new BusinessClock(system, Optional.of(directory.resolve("clock")));
    }
}
