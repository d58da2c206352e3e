package org.zhuoluo.assignment.suggestion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Learns in memory as the service does in its tables. */
final class Learned {
    private final Lessons lessons = new Lessons();

    Learned from(String title, String text, String decided) {
        lessons.add(Bigrams.of(title, text), decided);
        return this;
    }

    List<NaiveBayes.Guess> rank(String title, String text, int limit) {
        Map<String, Integer> bigrams = Bigrams.of(title, text);
        return NaiveBayes.rank(bigrams, about(bigrams.keySet()), limit);
    }

    private Evidence about(Set<String> bigrams) {
        Map<String, Map<String, Long>> occurrences = new HashMap<>();
        lessons.occurrences().forEach((occurrence, count) -> {
            if (bigrams.contains(occurrence.bigram())) {
                occurrences
                        .computeIfAbsent(occurrence.bigram(), bigram -> new HashMap<>())
                        .put(occurrence.inClass(), count);
            }
        });
        return new Evidence(lessons.totals(), occurrences);
    }
}
