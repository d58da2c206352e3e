package org.zhuoluo.messaging.outbox;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.zhuoluo.messaging.envelope.Headers;

/** A row that the broker has not acknowledged yet. */
record Unsent(long position, String topic, String key, String payload, String headers) {
    ProducerRecord<String, byte[]> toRecord() {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(topic, key, payload.getBytes(StandardCharsets.UTF_8));
        Headers.read(headers)
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }
}
