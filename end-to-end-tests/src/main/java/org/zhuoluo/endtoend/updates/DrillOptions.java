package org.zhuoluo.endtoend.updates;

/** What the command line asks for. */
record DrillOptions(int appeals, int updates, int batch, int connections, long seed) {
    static final String USAGE = """
            status-updates [options]: sends updates of the housing bureau's system about fresh appeals and reconciles
              --appeals N      appeals that are given to the bureau first (200)
              --updates N      different updates; a third of them is sent twice (10000)
              --batch N        updates in one request (100; 1 = one at a time)
              --connections N  requests at the same time (8)
              --seed N         of the order in which they are sent (random, and printed)""";

    static DrillOptions parse(String[] arguments) {
        var options = new DrillOptions(200, 10_000, 100, 8, System.nanoTime());
        for (int i = 0; i < arguments.length; i += 2) {
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(arguments[i] + " needs a value");
            }
            options = options.with(arguments[i], parseNumber(arguments[i], arguments[i + 1]));
        }
        return options;
    }

    private DrillOptions with(String name, long value) {
        int number = (int) Math.clamp(value, 1, 1_000_000);
        return switch (name) {
            case "--appeals" -> new DrillOptions(number, updates, batch, connections, seed);
            case "--updates" -> new DrillOptions(appeals, number, batch, connections, seed);
            case "--batch" -> new DrillOptions(appeals, updates, Math.min(number, 1000), connections, seed);
            case "--connections" -> new DrillOptions(appeals, updates, batch, number, seed);
            case "--seed" -> new DrillOptions(appeals, updates, batch, connections, value);
            default -> throw new IllegalArgumentException("there is no option " + name);
        };
    }

    private static long parseNumber(String name, String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException(name + " needs a number, not " + value, noNumber);
        }
    }
}
