package org.zhuoluo.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A part that is a real process without a server's weight: a shell that says a line and does as it is told.
 *
 * @param script what it does; the data folder follows it on the command line, as with every real part
 * @param answers what it says when it is asked
 */
record Sleeper(String name, Path data, String script, boolean answers, Duration patience) implements Part {

    Sleeper(String name, Path data, String script, boolean answers) {
        this(name, data, script, answers, Patience.LONG);
    }

    static Sleeper lasting(String name, Path data) {
        return new Sleeper(name, data, "echo up; while :; do sleep 1; done", true);
    }

    /** Any one that is free: nothing listens. */
    @Override
    public List<Integer> ports() {
        return List.of(0);
    }

    @Override
    public void prepare() {}

    @Override
    public Command command() {
        return new Command(List.of("sh", "-c", script, data.toString()), Map.of());
    }
}
