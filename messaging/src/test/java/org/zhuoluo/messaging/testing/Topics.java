package org.zhuoluo.messaging.testing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What a test writes on a topic and what stands on it, through the wire and without the library under test. */
public final class Topics {
    private static final KafkaProducer<String, String> PRODUCER = withOwnLoader(() -> new KafkaProducer<>(
            Map.of("bootstrap.servers", EmbeddedBroker.bootstrapServers()),
            new StringSerializer(),
            new StringSerializer()));

    private static final Map<String, Reading> READINGS = new ConcurrentHashMap<>();

    private Topics() {}

    /** Publishes one record as any producer might and returns when the broker has it. */
    public static void publish(String topic, String key, String value, Map<String, String> headers) {
        ProducerRecord<String, String> message = new ProducerRecord<>(topic, key, value);
        headers.forEach((name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        try {
            PRODUCER.send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker did not take the record", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Everything that stands on the topic now, each partition in its order. */
    public static List<ConsumerRecord<String, String>> readAll(String topic) {
        return READINGS.computeIfAbsent(topic, name -> new Reading(newConsumer(), name))
                .toTheEnd();
    }

    private static KafkaConsumer<String, String> newConsumer() {
        return withOwnLoader(() -> new KafkaConsumer<>(
                Map.of("bootstrap.servers", EmbeddedBroker.bootstrapServers(), "allow.auto.create.topics", "false"),
                new StringDeserializer(),
                new StringDeserializer()));
    }

    /** The records about one appeal, in the order in which the topic holds them. */
    public static List<ConsumerRecord<String, String>> readAbout(String topic, String key) {
        return readAll(topic).stream().filter(each -> key.equals(each.key())).toList();
    }

    public static Map<String, String> headersOf(ConsumerRecord<?, ?> message) {
        return StreamSupport.stream(message.headers().spliterator(), false)
                .collect(Collectors.toMap(
                        header -> header.key(),
                        header -> new String(header.value(), StandardCharsets.UTF_8),
                        (first, second) -> second));
    }

    /** Kafka finds its plug-ins by the thread's class loader, which in a test need not be the one that sees this class. */
    private static <T> T withOwnLoader(Supplier<T> client) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Topics.class.getClassLoader());
        try {
            return client.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
