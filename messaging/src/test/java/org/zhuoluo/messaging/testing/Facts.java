package org.zhuoluo.messaging.testing;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.zhuoluo.api.id.Uuid7;
import org.zhuoluo.messaging.contract.AboutAppeal;
import org.zhuoluo.messaging.contract.EventTypes;
import org.zhuoluo.messaging.contract.ReferenceEvent;
import org.zhuoluo.messaging.envelope.EventJson;
import org.zhuoluo.messaging.envelope.Headers;

/** Publishes facts as another service would, with the number and the "seen" that the test wants them to have. */
public final class Facts {
    private Facts() {}

    /** Publishes fact number {@code seq} of its source and returns its id. */
    public static String publish(AboutAppeal event, long seq) {
        return publish(event, seq, "");
    }

    /** The producer had applied {@code seen}, such as {@code appeals:7}, when it published this. */
    public static String publish(AboutAppeal event, long seq, String seen) {
        Map<String, String> headers = headersOf(event, seq, seen);
        Topics.publish(
                EventTypes.topicOf(event.getClass()), event.appealId().toString(), EventJson.write(event), headers);
        return headers.getOrDefault(Headers.ID, "");
    }

    public static String publish(ReferenceEvent event) {
        Map<String, String> headers = envelope(
                EventTypes.nameOf(event.getClass()),
                Headers.uriOf(EventTypes.sourceOf(event.getClass())),
                event.referenceKey());
        Topics.publish(EventTypes.REFERENCE_TOPIC, event.referenceKey(), EventJson.write(event), headers);
        return headers.getOrDefault(Headers.ID, "");
    }

    /** The headers of such a fact, for a test that spoils them before publishing. */
    public static Map<String, String> headersOf(AboutAppeal event, long seq, String seen) {
        Map<String, String> headers = envelope(
                EventTypes.nameOf(event.getClass()),
                Headers.uriOf(EventTypes.sourceOf(event.getClass())),
                event.appealNumber());
        headers.put(Headers.SEQ, Long.toString(seq));
        if (!seen.isEmpty()) {
            headers.put(Headers.SEEN, seen);
        }
        return headers;
    }

    private static Map<String, String> envelope(String type, String source, String subject) {
        InstantSource clock = InstantSource.system();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(Headers.SPEC_VERSION, "1.0");
        headers.put(Headers.ID, Uuid7.next(clock).toString());
        headers.put(Headers.TYPE, type);
        headers.put(Headers.SOURCE, source);
        headers.put(Headers.SUBJECT, subject);
        headers.put(Headers.TIME, clock.instant().toString());
        headers.put(Headers.CONTENT_TYPE, "application/json");
        return headers;
    }
}
