package org.zhuoluo.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.Test;
import org.zhuoluo.messaging.testing.EmbeddedBroker;

/** The case that once made a service's first facts stand still: sending begins while the partitions have no leader yet. */
class RelayProducersTest {
    private static final int PARTITIONS = 12;
    private static final int RECORDS = 600;

    private final Map<String, Object> client = Map.of("bootstrap.servers", EmbeddedBroker.bootstrapServers());

    @Test
    void whatIsSentTheMomentATopicIsMadeArrivesInItsOrder() throws Exception {
        for (int attempt = 0; attempt < 10; attempt++) {
            String topic = "new-" + UUID.randomUUID();
            try (Admin admin = Admin.create(client);
                    Producer<String, byte[]> producer = new RelayProducers(client).get()) {
                admin.createTopics(List.of(new NewTopic(topic, PARTITIONS, (short) 1)));

                List<List<Future<RecordMetadata>>> sent = IntStream.range(0, PARTITIONS)
                        .mapToObj(partition -> new ArrayList<Future<RecordMetadata>>())
                        .map(each -> (List<Future<RecordMetadata>>) each)
                        .toList();
                for (int i = 0; i < RECORDS; i++) {
                    int partition = i % PARTITIONS;
                    sent.get(partition)
                            .add(producer.send(new ProducerRecord<>(topic, partition, "key", new byte[200])));
                }

                for (List<Future<RecordMetadata>> ofPartition : sent) {
                    assertThat(offsets(ofPartition)).isSorted().doesNotHaveDuplicates();
                }
                producer.close(Duration.ZERO);
            }
        }
    }

    private static List<Long> offsets(List<Future<RecordMetadata>> sent) throws Exception {
        List<Long> offsets = new ArrayList<>();
        for (Future<RecordMetadata> each : sent) {
            offsets.add(each.get(30, TimeUnit.SECONDS).offset());
        }
        return offsets;
    }
}
