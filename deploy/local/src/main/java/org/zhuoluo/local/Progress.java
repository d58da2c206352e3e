package org.zhuoluo.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** One line for each finished step, with its seconds. */
final class Progress {
    private final PrintStream out;

    Progress(PrintStream out) {
        this.out = out;
    }

    synchronized void step(String name, String what, Duration took) {
        out.printf(Locale.ROOT, "  %-22s %-36s %6.1f s%n", name, what, took.toMillis() / 1000.0);
    }

    synchronized void say(String sentence) {
        out.println(sentence);
    }

    /** Measures one step. */
    static final class Watch {
        private final long began = System.nanoTime();

        Duration elapsed() {
            return Duration.ofNanos(System.nanoTime() - began);
        }
    }
}
