package org.zhuoluo.messaging.inbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * What one poll brought, and how much of it is still to be done. Records of one partition are not done in their order, so a partition has been
 * read up to its first record that is left.
 */
final class Haul {
    private final List<List<Message>> batches;
    private final Map<TopicPartition, OffsetAndMetadata> ends;
    private final Map<TopicPartition, TreeSet<Long>> left = new HashMap<>();

    Haul(ConsumerRecords<String, byte[]> received, List<List<Message>> batches) {
        this.batches = batches;
        this.ends = received.nextOffsets();
        batches.forEach(batch ->
                batch.forEach(message -> left.computeIfAbsent(partitionOf(message), partition -> new TreeSet<>())
                        .add(message.place().offset())));
    }

    /** One after the other: a batch may hold what follows on a record of the one before. */
    List<List<Message>> batches() {
        return batches;
    }

    void done(Message message) {
        left.computeIfPresent(partitionOf(message), (partition, offsets) -> {
            offsets.remove(message.place().offset());
            return offsets.isEmpty() ? null : offsets;
        });
    }

    /** Up to where each partition has been read. */
    Map<TopicPartition, OffsetAndMetadata> reached() {
        Map<TopicPartition, OffsetAndMetadata> reached = new HashMap<>(ends);
        reached.putAll(firstLeft());
        return reached;
    }

    /** Where the partitions that are not done have to be read again. */
    Map<TopicPartition, OffsetAndMetadata> firstLeft() {
        Map<TopicPartition, OffsetAndMetadata> first = new HashMap<>();
        left.forEach((partition, offsets) -> first.put(partition, new OffsetAndMetadata(offsets.first())));
        return first;
    }

    private static TopicPartition partitionOf(Message message) {
        return new TopicPartition(message.place().topic(), message.place().partition());
    }
}
