package org.zhuoluo.messaging.inbox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts records into batches for one transaction each. A batch holds an appeal at most once, so that each handler finds its appeal as it would
 * alone; the records of one appeal stay in their order, those of different appeals have none. Records without a number have a batch of their
 * own. Within a batch the appeals are in the order of their keys, so that two consumers that meet wait for each other instead of deadlocking.
 */
final class Batches {
    private Batches() {}

    static List<List<Message>> of(List<Message> messages, int limit) {
        List<List<Message>> batches = new ArrayList<>();
        for (List<Message> wave : waves(messages)) {
            wave.stream().filter(message -> !message.isNumbered()).map(List::of).forEach(batches::add);
            List<Message> numbered = wave.stream()
                    .filter(Message::isNumbered)
                    .sorted(Comparator.comparing(Message::key))
                    .toList();
            for (int from = 0; from < numbered.size(); from += limit) {
                batches.add(numbered.subList(from, Math.min(numbered.size(), from + limit)));
            }
        }
        return batches;
    }

    /** The first record of every key, then the second of those that have one, and so on. */
    private static List<List<Message>> waves(List<Message> messages) {
        Map<String, Integer> met = new HashMap<>();
        List<List<Message>> waves = new ArrayList<>();
        for (Message message : messages) {
            int wave = met.merge(message.key(), 1, Integer::sum) - 1;
            if (wave == waves.size()) {
                waves.add(new ArrayList<>());
            }
            waves.get(wave).add(message);
        }
        return waves;
    }
}
