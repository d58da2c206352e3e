package org.zhuoluo.assignment.suggestion;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.zhuoluo.assignment.suggestion.Evidence.ClassTotals;

/** Multinomial naive Bayes: which classes a matter probably has, by its bigrams and what was counted in decided cases. */
final class NaiveBayes {
    /** What every bigram counts for in every class before it was seen there. */
    private static final double SEEN_BEFORE = 0.1;

    /** The same of all bigrams there might be: a class of few cases does not win by what was never seen anywhere. */
    private static final double ALL_SEEN_BEFORE = 10_000;

    /** The bigrams of a text depend on each other: its evidence is worth that of so many of them, however long it is. */
    private static final double WORTH = 8;

    private NaiveBayes() {}

    /** The most probable classes, the best first; their confidences are shares of one over all classes there are. */
    static List<Guess> rank(Map<String, Integer> bigrams, Evidence evidence, int limit) {
        Map<String, Double> likelihoods = new HashMap<>();
        evidence.classes()
                .forEach((name, totals) -> likelihoods.put(name, logLikelihood(bigrams, evidence, name, totals)));
        double highest = likelihoods.values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        double worth = WORTH
                / Math.max(
                        1, bigrams.values().stream().mapToInt(Integer::intValue).sum());
        likelihoods.replaceAll((name, likelihood) -> Math.exp((likelihood - highest) * worth));
        double sum =
                likelihoods.values().stream().mapToDouble(Double::doubleValue).sum();
        return likelihoods.entrySet().stream()
                .sorted(Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Entry.comparingByKey()))
                .limit(limit)
                .map(each -> new Guess(each.getKey(), each.getValue() / sum))
                .toList();
    }

    private static double logLikelihood(
            Map<String, Integer> bigrams, Evidence evidence, String name, ClassTotals totals) {
        double sum = Math.log((double) totals.cases() / evidence.cases());
        double all = Math.log(totals.bigrams() + ALL_SEEN_BEFORE);
        for (Entry<String, Integer> each : bigrams.entrySet()) {
            sum += each.getValue() * (Math.log(evidence.of(each.getKey(), name) + SEEN_BEFORE) - all);
        }
        return sum;
    }

    /** A class and how sure it is, between 0 and 1. */
    record Guess(String name, double confidence) {}
}
