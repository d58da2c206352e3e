package org.zhuoluo.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhuoluo.messaging.envelope.EventJson;
import org.zhuoluo.messaging.sample.SampleFacts;
import org.zhuoluo.messaging.testing.Facts;

class HaulTest {
    private static final TopicPartition FIRST = new TopicPartition("zhuoluo.appeals", 0);
    private static final TopicPartition SECOND = new TopicPartition("zhuoluo.appeals", 1);

    private final List<Message> messages = new ArrayList<>();
    private Haul haul;

    /** Offsets 10 to 12 of one partition and 40 of the other; 41 of the other is nobody's and counts as read. */
    @BeforeEach
    void aPoll() {
        for (int offset = 10; offset <= 12; offset++) {
            messages.add(message(FIRST, offset));
        }
        messages.add(message(SECOND, 40));
        ConsumerRecords<String, byte[]> received = new ConsumerRecords<>(
                Map.of(FIRST, List.<ConsumerRecord<String, byte[]>>of(), SECOND, List.of()),
                Map.of(FIRST, new OffsetAndMetadata(13), SECOND, new OffsetAndMetadata(42)));
        haul = new Haul(received, List.of(messages));
    }

    @Test
    void aPartitionIsReadToItsEndWhenNothingOfItIsLeft() {
        messages.forEach(haul::done);

        assertThat(haul.reached())
                .containsEntry(FIRST, new OffsetAndMetadata(13))
                .containsEntry(SECOND, new OffsetAndMetadata(42));
        assertThat(haul.firstLeft()).isEmpty();
    }

    @Test
    void itIsReadUpToTheFirstRecordThatIsLeftWhateverWasDoneBehindIt() {
        haul.done(messages.get(0));
        haul.done(messages.get(2));
        haul.done(messages.get(3));

        assertThat(haul.reached())
                .containsEntry(FIRST, new OffsetAndMetadata(11))
                .containsEntry(SECOND, new OffsetAndMetadata(42));
        assertThat(haul.firstLeft()).containsExactly(Map.entry(FIRST, new OffsetAndMetadata(11)));
    }

    @Test
    void nothingDoneIsNothingRead() {
        assertThat(haul.reached())
                .containsEntry(FIRST, new OffsetAndMetadata(10))
                .containsEntry(SECOND, new OffsetAndMetadata(40));
    }

    private static Message message(TopicPartition partition, long offset) {
        var event = SampleFacts.submitted(UUID.randomUUID());
        return Message.read(
                event.appealId().toString(),
                Facts.headersOf(event, 1, ""),
                EventJson.write(event).getBytes(StandardCharsets.UTF_8),
                new Message.Place(partition.topic(), partition.partition(), offset));
    }
}
