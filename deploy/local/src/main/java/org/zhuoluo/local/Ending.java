package org.zhuoluo.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Tells whether a process has ended, and ends one that was asked to and does not. */
final class Ending {
    /** The system's, not the process's: a killed one has no say any more, but a busy machine takes seconds to clear it away. */
    private static final Duration KILLED_LIMIT = Duration.ofMinutes(1);

    private Ending() {}

    /**
     * Whether it is gone, with its files and ports. A process whose parent was killed is an orphan that the system's first process should
     * collect; in many a container nobody does, and it stays in the table as a zombie, "alive" to {@link ProcessHandle#isAlive}.
     */
    static boolean gone(ProcessHandle process) {
        return !process.isAlive() || isZombie(Path.of("/proc", String.valueOf(process.pid())));
    }

    /** Its last thread, too: while others are still ending, so are its files. Where there is no such folder nobody lacks a collector. */
    private static boolean isZombie(Path process) {
        try (Stream<Path> threads = Files.list(process.resolve("task"))) {
            String stat = Files.readString(process.resolve("stat"));
            return stat.charAt(stat.lastIndexOf(')') + 2) == 'Z' && threads.count() == 1;
        } catch (IOException | UncheckedIOException nowhereToLook) {
            return false;
        }
    }

    /** Whether it ended by itself. */
    static boolean await(ProcessHandle process, Duration patience) {
        return await(() -> gone(process), process, patience);
    }

    /** The same for a child of our own: it is over when its exit value can be read, a moment after it ran its last command. */
    static boolean await(Process child, Duration patience) {
        return await(() -> !child.isAlive(), child.toHandle(), patience);
    }

    private static boolean await(BooleanSupplier over, ProcessHandle process, Duration patience) {
        boolean byItself = Waiting.until(over, patience);
        if (!byItself) {
            process.destroyForcibly();
            Waiting.until(over, KILLED_LIMIT);
        }
        return byItself;
    }
}
