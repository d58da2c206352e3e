package org.zhuoluo.messaging.order;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How far somebody is with one appeal: the highest number applied of each source, written {@code appeals:7,assignments:5}. */
public final class Seen {
    public static final Seen NOTHING = new Seen(new TreeMap<>());

    private final TreeMap<String, Long> numbers;

    private Seen(TreeMap<String, Long> numbers) {
        this.numbers = numbers;
    }

    public static Seen parse(String text) {
        if (text.isBlank()) {
            return NOTHING;
        }
        TreeMap<String, Long> numbers = new TreeMap<>();
        for (String part : text.split(",", -1)) {
            int colon = part.lastIndexOf(':');
            if (colon < 1) {
                throw new IllegalArgumentException("not a list of source:number");
            }
            numbers.put(
                    part.substring(0, colon).strip(),
                    Long.valueOf(part.substring(colon + 1).strip()));
        }
        return new Seen(numbers);
    }

    public long of(String source) {
        return numbers.getOrDefault(source, 0L);
    }

    public Seen with(String source, long seq) {
        TreeMap<String, Long> changed = new TreeMap<>(numbers);
        changed.put(source, seq);
        return new Seen(changed);
    }

    public Seen without(String source) {
        TreeMap<String, Long> changed = new TreeMap<>(numbers);
        changed.remove(source);
        return new Seen(changed);
    }

    /** The higher number of each source. */
    public Seen max(Seen other) {
        TreeMap<String, Long> changed = new TreeMap<>(numbers);
        other.numbers.forEach((source, seq) -> changed.merge(source, seq, Math::max));
        return new Seen(changed);
    }

    public Map<String, Long> asMap() {
        return Collections.unmodifiableMap(numbers);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Seen seen && seen.numbers.equals(numbers);
    }

    @Override
    public int hashCode() {
        return numbers.hashCode();
    }

    @Override
    public String toString() {
        return numbers.entrySet().stream()
                .map(each -> each.getKey() + ":" + each.getValue())
                .collect(Collectors.joining(","));
    }
}
