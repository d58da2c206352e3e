package org.zhuoluo.local;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What {@code ./run} was asked for.
 *
 * @param instances how many of each service
 * @param without services that the person runs themselves, say in dev mode
 */
record Options(boolean fresh, boolean trial, boolean stopAfterReady, int instances, Set<Program> without) {

    static Options parse(List<String> words) {
        Deque<String> left = new ArrayDeque<>(words);
        boolean fresh = left.removeIf("--fresh"::equals);
        boolean trial = left.removeIf("--trial"::equals);
        boolean stopAfterReady = left.removeIf("--stop-after-ready"::equals);
        int instances = 1;
        Set<Program> without = EnumSet.noneOf(Program.class);
        while (!left.isEmpty()) {
            String word = left.pop();
            switch (word) {
                case "--instances" -> instances = instances(next(word, left));
                case "--without" -> without.add(service(next(word, left)));
                default -> throw new StackProblem("'" + word + "' is not understood; ./run help lists what is.");
            }
        }
        return new Options(fresh, trial, stopAfterReady, instances, without);
    }

    private static String next(String option, Deque<String> left) {
        if (left.isEmpty()) {
            throw new StackProblem(option + " needs a value.");
        }
        return left.pop();
    }

    private static int instances(String value) {
        if (!value.matches("[12]")) {
            throw new StackProblem("--instances is 1 or 2, not '" + value + "'.");
        }
        return Integer.parseInt(value);
    }

    private static Program service(String title) {
        Program program = Program.named(title);
        if (!program.isService()) {
            throw new StackProblem("--without leaves out a service; the services need " + title + ".");
        }
        return program;
    }
}
