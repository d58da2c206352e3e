package org.zhuoluo.assignment;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.zhuoluo.api.id.Uuid7;
import org.zhuoluo.messaging.contract.AboutAppeal;
import org.zhuoluo.messaging.contract.EventTypes;
import org.zhuoluo.messaging.envelope.EventJson;
import org.zhuoluo.messaging.testing.Topics;

/** Publishes facts as the service that owns them would. */
final class Wire {
    private Wire() {}

    /** Fact number {@code seq} of its source, published after its producer had applied {@code seen}. */
    static void publish(AboutAppeal event, long seq, String seen) {
        InstantSource clock = InstantSource.system();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", Uuid7.next(clock).toString());
        headers.put("ce_type", EventTypes.nameOf(event.getClass()));
        headers.put(
                "ce_source",
                "urn:zhuoluo:" + EventTypes.sourceOf(event.getClass()).wireName());
        headers.put("ce_subject", event.appealNumber());
        headers.put("ce_time", clock.instant().toString());
        headers.put("content-type", "application/json");
        headers.put("ce_seq", Long.toString(seq));
        if (!seen.isEmpty()) {
            headers.put("ce_seen", seen);
        }
        Topics.publish(
                EventTypes.topicOf(event.getClass()), event.appealId().toString(), EventJson.write(event), headers);
    }
}
