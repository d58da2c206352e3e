package org.zhuoluo.messaging.order;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether it is a record's turn.
 *
 * @param waitingFor what must come first, written like {@link Seen}; empty unless early
 */
public record Turn(Verdict verdict, String waitingFor) {
    /** The three things a position can say about a record. */
    public enum Verdict {
        APPLY,
        DUPLICATE,
        EARLY
    }

    /**
     * Decides for a record {@code seq} of {@code source} whose producer had {@code producerSaw} of the others. Only followed sources can be
     * waited for: of the others this consumer never hears.
     */
    public static Turn of(Seen position, String source, long seq, Seen producerSaw, Set<String> followed) {
        if (seq <= position.of(source)) {
            return new Turn(Verdict.DUPLICATE, "");
        }
        Stream<String> gap = seq == position.of(source) + 1 ? Stream.empty() : Stream.of(source + ":" + (seq - 1));
        Stream<String> unseen = producerSaw.asMap().entrySet().stream()
                .filter(each -> followed.contains(each.getKey()) && each.getValue() > position.of(each.getKey()))
                .map(each -> each.getKey() + ":" + each.getValue());
        String waitingFor = Stream.concat(gap, unseen).collect(Collectors.joining(","));
        return new Turn(waitingFor.isEmpty() ? Verdict.APPLY : Verdict.EARLY, waitingFor);
    }
}
