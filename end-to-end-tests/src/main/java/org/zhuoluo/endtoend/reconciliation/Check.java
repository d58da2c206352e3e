package org.zhuoluo.endtoend.reconciliation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * One thing that was compared.
 *
 * @param expected how many effects there should be
 * @param found how many there are
 * @param missing what should be there and is not: lost
 * @param surplus what is there more often than it should be: done twice, or uncalled for
 */
public record Check(String what, long expected, long found, List<String> missing, List<String> surplus) {
    public Check {
        missing = List.copyOf(missing);
        surplus = List.copyOf(surplus);
    }

    /** Every effect as often as expected, no more and no less. */
    public static Check exactly(String what, Collection<String> expected, Collection<String> found) {
        Map<String, Integer> balance = new HashMap<>();
        expected.forEach(effect -> balance.merge(effect, 1, Integer::sum));
        found.forEach(effect -> balance.merge(effect, -1, Integer::sum));
        var missing = new ArrayList<String>();
        var surplus = new ArrayList<String>();
        for (String effect : new TreeSet<>(balance.keySet())) {
            int left = balance.getOrDefault(effect, 0);
            for (int i = 0; i < Math.abs(left); i++) {
                (left > 0 ? missing : surplus).add(effect);
            }
        }
        return new Check(what, expected.size(), found.size(), missing, surplus);
    }

    /** Nothing of the kind may be there. */
    public static Check none(String what, Collection<String> found) {
        return exactly(what, List.of(), found);
    }

    public boolean isPassed() {
        return missing.isEmpty() && surplus.isEmpty();
    }
}
