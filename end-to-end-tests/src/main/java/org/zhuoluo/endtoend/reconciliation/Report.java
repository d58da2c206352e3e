package org.zhuoluo.endtoend.reconciliation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The outcome of all checks.
 *
 * @param repeats how often a fact was delivered again; legal, and seen after crashes
 */
public record Report(List<Check> checks, long repeats) {
    private static final int EXAMPLES = 5;

    public Report {
        checks = List.copyOf(checks);
    }

    public boolean isPassed() {
        return checks.stream().allMatch(Check::isPassed);
    }

    public long lost() {
        return checks.stream().mapToLong(check -> check.missing().size()).sum();
    }

    public long doubled() {
        return checks.stream().mapToLong(check -> check.surplus().size()).sum();
    }

    @Override
    public String toString() {
        return Stream.concat(
                        checks.stream().map(Report::line),
                        Stream.of("facts delivered more than once (legal): " + repeats))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Check check) {
        String line = "%-4s %-48s expected %6d, found %6d, lost %d, doubled %d"
                .formatted(
                        check.isPassed() ? "ok" : "FAIL",
                        check.what(),
                        check.expected(),
                        check.found(),
                        check.missing().size(),
                        check.surplus().size());
        return line + examples("lost", check.missing()) + examples("doubled", check.surplus());
    }

    private static String examples(String what, List<String> all) {
        return all.stream()
                .limit(EXAMPLES)
                .map(one -> "\n       " + what + ": " + one)
                .collect(Collectors.joining());
    }
}
