package org.zhuoluo.evaluation.testing;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.zhuoluo.messaging.contract.AboutAppeal;
import org.zhuoluo.messaging.contract.DomainEvent;
import org.zhuoluo.messaging.contract.EventTypes;
import org.zhuoluo.messaging.contract.ReferenceEvent;
import org.zhuoluo.messaging.contract.Source;
import org.zhuoluo.messaging.envelope.EventJson;
import org.zhuoluo.messaging.testing.Topics;

/** The other services, as far as this one hears of them: publishes their facts about one appeal, numbered as they would. */
public final class Wire {
    private final Map<Source, Integer> numbers = new HashMap<>();

    /** A fact whose producer had heard everything said so far. */
    public UUID say(AboutAppeal fact) {
        return send(numbered(fact));
    }

    /** A fact with its number and what its producer had seen, but not sent yet. */
    public Numbered numbered(AboutAppeal fact) {
        var source = EventTypes.sourceOf(fact.getClass());
        int seq = numbers.merge(source, 1, Integer::sum);
        var seen = new HashMap<>(numbers);
        seen.remove(source);
        return new Numbered(UUID.randomUUID(), fact, seq, written(seen));
    }

    public static UUID send(Numbered numbered) {
        var fact = numbered.fact();
        var source = EventTypes.sourceOf(fact.getClass());
        var headers = envelope(numbered.id(), fact, source);
        headers.put("ce_subject", fact.appealNumber());
        headers.put("ce_seq", Integer.toString(numbered.seq()));
        headers.put("ce_seen", numbered.seen());
        Topics.publish(source.topic(), fact.appealId().toString(), EventJson.write(fact), headers);
        return numbered.id();
    }

    public static void define(ReferenceEvent reference) {
        var headers = envelope(UUID.randomUUID(), reference, Source.ASSIGNMENTS);
        Topics.publish(EventTypes.REFERENCE_TOPIC, reference.referenceKey(), EventJson.write(reference), headers);
    }

    private static Map<String, String> envelope(UUID id, DomainEvent fact, Source source) {
        var headers = new HashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id.toString());
        headers.put("ce_type", EventTypes.nameOf(fact.getClass()));
        headers.put("ce_source", "urn:zhuoluo:" + source.wireName());
        headers.put("ce_time", Instant.parse("2026-11-23T02:00:00Z").toString());
        headers.put("content-type", "application/json");
        return headers;
    }

    private static String written(Map<Source, Integer> seen) {
        return seen.entrySet().stream()
                .map(each -> each.getKey().wireName() + ":" + each.getValue())
                .sorted()
                .reduce((one, other) -> one + "," + other)
                .orElse("");
    }

    /** A fact in its envelope; sent twice it is a duplicate, sent late it was early elsewhere. */
    public record Numbered(UUID id, AboutAppeal fact, int seq, String seen) {}
}
