package org.zhuoluo.local;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for a process that was asked to end, and kills it when it does not. */
final class Ending {
    private Ending() {}

    /** Whether it ended by itself. */
    static boolean await(ProcessHandle process, Duration patience) {
        boolean byItself = ended(process, patience);
        if (!byItself) {
            process.destroyForcibly();
            ended(process, patience);
        }
        return byItself;
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
