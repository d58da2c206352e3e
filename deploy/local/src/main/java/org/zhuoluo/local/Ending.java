package org.zhuoluo.local;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Tells whether a process has ended, and ends one that was asked to and does not. */
final class Ending {
    private Ending() {}

    /**
     * Whether it is gone. A process whose parent was killed is an orphan that the system's first process should collect; in many a
     * container nobody does, and it stays in the table as a zombie, "alive" to {@link ProcessHandle#isAlive} though it runs nothing: that
     * it has no command any more gives it away.
     */
    static boolean gone(ProcessHandle process) {
        return !process.isAlive() || process.info().command().isEmpty();
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
            Waiting.until(over, patience);
        }
        return byItself;
    }
}
