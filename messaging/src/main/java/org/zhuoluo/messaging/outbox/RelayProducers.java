package org.zhuoluo.messaging.outbox;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Makes the relay's producer: it keeps the order of a key whatever it has to repeat, and gives up as a whole. */
record RelayProducers(Map<String, Object> client) implements Supplier<Producer<String, byte[]>> {
    @Override
    public Producer<String, byte[]> get() {
        Map<String, Object> settings = new HashMap<>(client);
        settings.remove("group.id");
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        // With two requests under way the second may overtake the first while a new partition has no leader; the broker
        // takes whichever comes first (KAFKA-15591) and then refuses the other for ever.
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        // A producer whose numbers the broker no longer follows would repeat itself for ever: the next term begins with
        // a fresh one.
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 15_000);
        // Whoever waits for a broker that is away waits to the end of the term, too: a fact must not overtake one that
        // gave up waiting.
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, Long.MAX_VALUE);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        // The batch is flushed when it is complete: there is nothing to linger for.
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 1);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }
}
