package org.zhuoluo.assignment.suggestion;

import java.util.HashMap;
import java.util.Map;
import org.zhuoluo.assignment.suggestion.Evidence.ClassTotals;

/** What some decided cases add to what is known. */
final class Lessons {
    private final Map<String, ClassTotals> totals = new HashMap<>();
    private final Map<Occurrence, Long> occurrences = new HashMap<>();

    /** A bigram in cases of a class. */
    record Occurrence(String bigram, String inClass) {}

    void add(Map<String, Integer> bigrams, String decided) {
        long all = 0;
        for (Map.Entry<String, Integer> each : bigrams.entrySet()) {
            occurrences.merge(new Occurrence(each.getKey(), decided), (long) each.getValue(), Long::sum);
            all += each.getValue();
        }
        totals.merge(
                decided,
                new ClassTotals(1, all),
                (one, other) -> new ClassTotals(one.cases() + other.cases(), one.bigrams() + other.bigrams()));
    }

    Map<String, ClassTotals> totals() {
        return Map.copyOf(totals);
    }

    Map<Occurrence, Long> occurrences() {
        return Map.copyOf(occurrences);
    }
}
