package org.zhuoluo.endtoend.replay;

import java.nio.file.Path;
import java.util.Optional;

/** What the command line asks for. */
record Options(Optional<Path> file, int concurrency, int limit, int reopenEvery, boolean kill, long seed) {
    static final String USAGE = """
            replay [FILE] [options]: takes every case of a JSONL file (default: the invented sample) through the whole loop
              --concurrency N   cases at the same time (8)
              --limit N         only the first N cases
              --reopen-every N  every Nth case is rated badly first and goes a second round (25; 0 = none)
              --kill            meanwhile kill -9 every service, then the broker, then the database, once each
              --seed N          of the moments at which --kill strikes (random, and printed)""";

    static Options parse(String[] arguments) {
        var options = new Options(Optional.empty(), 8, Integer.MAX_VALUE, 25, false, System.nanoTime());
        for (int i = 0; i < arguments.length; i++) {
            String name = arguments[i];
            if (name.equals("--kill")) {
                options = options.withKill();
            } else if (name.startsWith("--")) {
                i++;
                if (i == arguments.length) {
                    throw new IllegalArgumentException(name + " needs a value");
                }
                options = options.with(name, arguments[i]);
            } else {
                options = options.withFile(Path.of(name));
            }
        }
        return options;
    }

    private Options with(String name, String value) {
        int number = (int) Math.min(Integer.MAX_VALUE, parseNumber(name, value));
        return switch (name) {
            case "--concurrency" -> new Options(file, number, limit, reopenEvery, kill, seed);
            case "--limit" -> new Options(file, concurrency, number, reopenEvery, kill, seed);
            case "--reopen-every" -> new Options(file, concurrency, limit, number, kill, seed);
            case "--seed" -> new Options(file, concurrency, limit, reopenEvery, kill, parseNumber(name, value));
            default -> throw new IllegalArgumentException("there is no option " + name);
        };
    }

    private Options withKill() {
        return new Options(file, concurrency, limit, reopenEvery, true, seed);
    }

    private Options withFile(Path path) {
        return new Options(Optional.of(path), concurrency, limit, reopenEvery, kill, seed);
    }

    private static long parseNumber(String name, String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException(name + " needs a number, not " + value, noNumber);
        }
    }
}
