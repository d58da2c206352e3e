package org.zhuoluo.messaging;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * The threads without which a service only seems to work: what stumbles, even by an error of the machine, begins again a second later, and
 * what stumbles all the time makes the service unwell, so that whoever watches over it starts it anew.
 */
@Singleton
public class VitalThreads {
    private static final Logger LOG = Logger.getLogger(VitalThreads.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final List<Vital> threads = new CopyOnWriteArrayList<>();

    /** Runs the work until it returns by itself; it must be able to begin again. */
    public Thread start(String name, Runnable work) {
        return start(name, work, PAUSE);
    }

    Thread start(String name, Runnable work, Duration pause) {
        Vital vital = new Vital(name, work, pause);
        threads.add(vital);
        vital.thread.setDaemon(true);
        try {
            vital.thread.start();
        } catch (Throwable e) {
            threads.remove(vital); // it never began, and whoever begins again must not stay unwell for it
            throw e;
        }
        return vital.thread;
    }

    /** The names of those that died or do nothing but stumble. */
    List<String> unwell() {
        return threads.stream().filter(Vital::isUnwell).map(Vital::name).toList();
    }

    private final class Vital {
        private static final int TOO_OFTEN = 5;
        private static final long LONG_ENOUGH = TimeUnit.MINUTES.toNanos(1);

        private final String name;
        private final Runnable work;
        private final Duration pause;
        private final Thread thread;
        private volatile int stumbles;
        private volatile long begun;

        private Vital(String name, Runnable work, Duration pause) {
            this.name = name;
            this.work = work;
            this.pause = pause;
            this.thread = new Thread(this::run, name);
        }

        private String name() {
            return name;
        }

        /** A thread that has done its work takes itself off the list. */
        private boolean isUnwell() {
            return !thread.isAlive() || stumbles >= TOO_OFTEN && System.nanoTime() - begun < LONG_ENOUGH;
        }

        private void run() {
            while (!finished()) {
                try {
                    TimeUnit.NANOSECONDS.sleep(pause.toNanos());
                } catch (InterruptedException e) {
                    break; // told to end
                }
            }
            threads.remove(this);
        }

        private boolean finished() {
            begun = System.nanoTime();
            try {
                work.run();
                return true;
            } catch (Throwable e) {
                stumbles = System.nanoTime() - begun < LONG_ENOUGH ? stumbles + 1 : 1;
                LOG.errorf(e, "%s stumbles and begins again", name);
                return false;
            }
        }
    }
}
