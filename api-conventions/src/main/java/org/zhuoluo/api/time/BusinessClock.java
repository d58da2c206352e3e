package org.zhuoluo.api.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The time that deadlines are counted in, injected as {@link InstantSource}: the system's, or in a trial moved forward for all processes
 * that share a clock file. Tokens, leases, retries and lock time-outs do not ask it.
 */
@ApplicationScoped
public class BusinessClock implements InstantSource {
    private final InstantSource system;
    private final @Nullable ClockFile trial;

    @Inject
    BusinessClock(TrialConfig config) {
        this(InstantSource.system(), config.clockFile());
    }

    /** For those without a container. */
    public BusinessClock(InstantSource system, Optional<Path> clockFile) {
        this.system = system;
        this.trial = clockFile.map(path -> new ClockFile(path, system)).orElse(null);
    }

    /** To the microsecond, as the database keeps it: what is told at once and what is read later is the same moment. */
    @Override
    public Instant instant() {
        Instant now = system.instant().truncatedTo(ChronoUnit.MICROS);
        return trial == null ? now : now.plus(trial.offset());
    }

    /** Whether this is a trial. */
    public boolean isMovable() {
        return trial != null;
    }

    /** Moves the time of every process of the trial; there is no way back. */
    public void moveForward(Duration by) {
        if (trial == null) {
            throw new IllegalStateException("The clock only moves in a trial: set zhuoluo.trial.clock-file");
        }
        if (by.isNegative()) {
            throw new IllegalArgumentException("The clock only moves forward, not by " + by);
        }
        trial.add(by);
    }
}
