package org.zhuoluo.messaging.inbox;

import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.OffsetCommitCallback;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.zhuoluo.messaging.Rebuild;
import org.zhuoluo.messaging.outbox.Outbox;
import org.zhuoluo.messaging.outbox.Outboxes;
import org.zhuoluo.messaging.sample.LoneParts;
import org.zhuoluo.messaging.sample.Poison;
import org.zhuoluo.messaging.sample.SampleSubscriptions;
import org.zhuoluo.messaging.sample.Witnesses;

/** One consumer and nothing else: {@code jdbc-url bootstrap-servers group stuck-before-offsets}. */
final class ConsumerProgram {
    private ConsumerProgram() {}

    public static void main(String[] arguments) throws SQLException {
        LoneParts parts = LoneParts.of(arguments[0], Map.of());
        boolean stuck = Boolean.parseBoolean(arguments[3]);
        Outbox outbox = Outboxes.lone(parts, InstantSource.system(), new Rebuild(false));
        Subscription subscription =
                new SampleSubscriptions(new Witnesses(parts.database()), new Poison(), outbox).watching();
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                arguments[1],
                "group.id",
                arguments[2],
                "enable.auto.commit",
                false,
                "auto.offset.reset",
                "earliest",
                "session.timeout.ms",
                6000,
                "heartbeat.interval.ms",
                1000);
        Supplier<Consumer<String, byte[]>> consumers = () -> new Stumbling(settings, stuck);
        System.out.println("ready");
        new ConsumerLoop(
                        subscription,
                        consumers,
                        LoneInbox.intake(parts, outbox),
                        new BackOff(
                                parts.config().inbox().faultPause(),
                                parts.config().inbox().longestFaultPause()),
                        new AtomicLong())
                .run();
    }

    /** A consumer that, if so told, never gets to moving its offsets. */
    private static final class Stumbling extends KafkaConsumer<String, byte[]> {
        private final boolean stuck;

        Stumbling(Map<String, Object> settings, boolean stuck) {
            super(settings, new StringDeserializer(), new ByteArrayDeserializer());
            this.stuck = stuck;
        }

        @Override
        public void commitAsync(Map<TopicPartition, OffsetAndMetadata> offsets, OffsetCommitCallback callback) {
            System.out.println("worked and about to move offsets");
            while (stuck) {
                LockSupport.park();
            }
            super.commitAsync(offsets, callback);
        }
    }
}
