package org.zhuoluo.api.time;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The offset of a trial's clock in a file: read at most every 200 ms, changed under a file lock, replaced in one step. */
final class ClockFile {
    private static final Duration FRESH = Duration.ofMillis(200);

    private final Path path;
    private final InstantSource system;
    private volatile Reading last = new Reading(Duration.ZERO, Instant.EPOCH);

    ClockFile(Path path, InstantSource system) {
        this.path = path.toAbsolutePath();
        this.system = system;
    }

    Duration offset() {
        Reading reading = last;
        Instant now = system.instant();
        if (reading.isStale(now)) {
            reading = new Reading(read(), now);
            last = reading;
        }
        return reading.offset();
    }

    /** One JVM cannot lock a file twice, hence synchronized on the class as well. */
    void add(Duration by) {
        synchronized (ClockFile.class) {
            try (FileChannel lock = FileChannel.open(besides(".lock"), CREATE, WRITE);
                    var held = lock.lock()) {
                Duration moved = read().plus(by);
                Path next = besides(".next");
                Files.writeString(next, moved.toString());
                Files.move(next, path, ATOMIC_MOVE, REPLACE_EXISTING);
                last = new Reading(moved, system.instant());
            } catch (IOException e) {
                throw new UncheckedIOException("The clock of the trial cannot be moved", e);
            }
        }
    }

    private Duration read() {
        try {
            return Duration.parse(Files.readString(path).strip());
        } catch (NoSuchFileException nobodyHasMovedItYet) {
            return Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException("The clock of the trial cannot be read", e);
        }
    }

    private Path besides(String suffix) {
        return path.resolveSibling(path.getFileName() + suffix);
    }

    private record Reading(Duration offset, Instant at) {
        boolean isStale(Instant now) {
            return now.isAfter(at.plus(FRESH)) || now.isBefore(at);
        }
    }
}
