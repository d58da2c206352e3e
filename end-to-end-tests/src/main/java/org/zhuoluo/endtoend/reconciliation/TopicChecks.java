package org.zhuoluo.endtoend.reconciliation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the topics must hold to: every fact at least once, numbered without a gap per source and appeal, first occurrences in order, one
 * fact per number. Repeated deliveries of the same fact are legal and counted.
 */
final class TopicChecks {
    private final List<TopicRecord> records;

    /** Records of one partition must be in the order of their offsets. */
    TopicChecks(List<TopicRecord> records) {
        this.records = List.copyOf(records);
    }

    List<Check> all(List<DrivenAppeal> appeals) {
        return List.of(withoutGaps(), firstOccurrencesInOrder(), oneFactPerNumber(), allEvents(appeals));
    }

    long repeats() {
        return records.size() - facts().size();
    }

    Check withoutGaps() {
        Map<String, TreeSet<Long>> numbers = new HashMap<>();
        records.forEach(record -> numbers.computeIfAbsent(record.counter(), any -> new TreeSet<>())
                .add(record.seq()));
        var expected = new ArrayList<String>();
        var found = new ArrayList<String>();
        numbers.forEach((counter, seqs) -> {
            seqs.forEach(seq -> found.add(counter + " number " + seq));
            for (long seq = 1; seq <= seqs.last(); seq++) {
                expected.add(counter + " number " + seq);
            }
        });
        return Check.exactly("topics: numbers without a gap", expected, found);
    }

    Check firstOccurrencesInOrder() {
        Map<String, Long> last = new HashMap<>();
        Set<String> known = new HashSet<>();
        var outOfOrder = new ArrayList<String>();
        for (TopicRecord record : records) {
            if (known.add(record.id())) {
                Long before = last.put(record.counter(), record.seq());
                if (before != null && record.seq() < before) {
                    outOfOrder.add(record.counter() + " number " + record.seq() + " after " + before);
                }
            }
        }
        return Check.none("topics: first occurrences out of order", outOfOrder);
    }

    Check oneFactPerNumber() {
        Map<String, String> idByNumber = new HashMap<>();
        Map<String, String> numberById = new HashMap<>();
        var clashes = new TreeSet<String>();
        for (TopicRecord record : records) {
            String number = record.counter() + " number " + record.seq();
            if (!record.id().equals(idByNumber.computeIfAbsent(number, any -> record.id()))) {
                clashes.add(number + " is two facts");
            }
            if (!number.equals(numberById.computeIfAbsent(record.id(), any -> number))) {
                clashes.add(record.id() + " has two numbers");
            }
        }
        return Check.none("topics: facts that share a number or have two", clashes);
    }

    Check allEvents(List<DrivenAppeal> appeals) {
        Set<String> driven = new HashSet<>();
        appeals.forEach(appeal -> driven.add(appeal.id()));
        List<String> found = facts().values().stream()
                .filter(fact -> driven.contains(fact.appealId()) && Effects.EVENTS.containsKey(fact.type()))
                .map(fact -> Effects.effect(fact.appealId(), fact.type()))
                .toList();
        return Check.exactly("topics: the facts of the loop", Effects.expected(appeals, Effects.EVENTS), found);
    }

    private Map<String, TopicRecord> facts() {
        Map<String, TopicRecord> first = new HashMap<>();
        records.forEach(record -> first.putIfAbsent(record.id(), record));
        return first;
    }
}
