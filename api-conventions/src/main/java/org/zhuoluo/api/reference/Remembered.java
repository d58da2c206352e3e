package org.zhuoluo.api.reference;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What was found is believed for a while, so that hot paths need not ask again; what was not found is asked for every time. */
public final class Remembered<V> {
    private final Function<String, Optional<V>> source;
    private final long nanosToBelieve;
    private final Map<String, Known<V>> known = new ConcurrentHashMap<>();

    public Remembered(Duration toBelieve, Function<String, Optional<V>> source) {
        this.nanosToBelieve = toBelieve.toNanos();
        this.source = source;
    }

    public Optional<V> get(String key) {
        long now = System.nanoTime();
        Known<V> before = known.get(key);
        if (before != null && now - before.since() < nanosToBelieve) {
            return Optional.of(before.value());
        }
        Optional<V> found = source.apply(key);
        found.ifPresentOrElse(value -> known.put(key, new Known<>(value, now)), () -> known.remove(key));
        return found;
    }

    private record Known<V>(V value, long since) {}
}
