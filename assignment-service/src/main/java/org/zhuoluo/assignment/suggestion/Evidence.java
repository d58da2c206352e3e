package org.zhuoluo.assignment.suggestion;

import java.util.Map;

/**
 * What decided cases teach about one matter.
 *
 * @param classes of each class, how many cases and how many bigrams in all
 * @param occurrences of each bigram of the matter, how often it stood in cases of which class
 */
record Evidence(Map<String, ClassTotals> classes, Map<String, Map<String, Long>> occurrences) {
    /** How much was learned of a class. */
    record ClassTotals(long cases, long bigrams) {}

    long cases() {
        return classes.values().stream().mapToLong(ClassTotals::cases).sum();
    }

    long of(String bigram, String inClass) {
        return occurrences.getOrDefault(bigram, Map.of()).getOrDefault(inClass, 0L);
    }
}
