package org.zhuoluo.messaging.inbox;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Reads topics from their beginning up to a point fixed at the start, outside the balance of any group. */
final class PastReader {
    private static final Duration POLL = Duration.ofMillis(200);

    private final Consumer<String, byte[]> consumer;

    PastReader(Consumer<String, byte[]> consumer) {
        this.consumer = consumer;
    }

    /** All that is there now. */
    void readAll(Collection<String> topics, Each each) throws Exception {
        List<TopicPartition> partitions = partitionsOf(topics);
        read(consumer.endOffsets(partitions), each);
    }

    /** Up to where the consumer's group came the last time, or to the end where it never was; says how far that is. */
    Map<TopicPartition, Long> readWhatWasReached(Collection<String> topics, Each each) throws Exception {
        List<TopicPartition> partitions = partitionsOf(topics);
        Map<TopicPartition, Long> until = new HashMap<>(consumer.endOffsets(partitions));
        consumer.committed(Set.copyOf(partitions)).forEach((partition, reached) -> {
            if (reached != null) {
                until.put(partition, reached.offset());
            }
        });
        read(until, each);
        return until;
    }

    private void read(Map<TopicPartition, Long> until, Each each) throws Exception {
        consumer.assign(until.keySet());
        consumer.seekToBeginning(until.keySet());
        while (until.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            for (ConsumerRecord<String, byte[]> past : consumer.poll(POLL)) {
                if (past.offset() < until.getOrDefault(new TopicPartition(past.topic(), past.partition()), 0L)) {
                    each.take(past);
                }
            }
        }
    }

    private List<TopicPartition> partitionsOf(Collection<String> topics) {
        return topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    /** What is done with a record of the past. */
    interface Each {
        void take(ConsumerRecord<String, byte[]> past) throws Exception;
    }
}
