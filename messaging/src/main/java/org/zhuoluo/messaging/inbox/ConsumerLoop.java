package org.zhuoluo.messaging.inbox;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * One consumer of one subscription on a thread of its own: takes records, has each left in its place by the inbox, then moves the offsets.
 * Partitions change hands only between two polls, so no record of a lost partition is still in hand; one that another instance takes at the
 * same time meets it at the position's lock.
 */
final class ConsumerLoop implements Runnable {
    private static final Logger LOG = Logger.getLogger(ConsumerLoop.class);
    private static final Duration POLL = Duration.ofMillis(500);
    /** Each commit is a write for the broker, and after a crash a second of known records costs less than a commit for every poll. */
    private static final Duration COMMIT_EVERY = Duration.ofSeconds(1);

    private static final Duration COMMIT_PATIENCE = Duration.ofSeconds(5);

    private final Subscription subscription;
    private final Supplier<Consumer<String, byte[]>> consumers;
    private final RecordIntake intake;
    private final BackOff backOff;
    private final AtomicLong lag;
    private final Map<TopicPartition, OffsetAndMetadata> done = new HashMap<>();
    private Map<TopicPartition, OffsetAndMetadata> told = Map.of();
    private long askedAt = System.nanoTime();
    private volatile boolean stopping;

    ConsumerLoop(
            Subscription subscription,
            Supplier<Consumer<String, byte[]>> consumers,
            RecordIntake intake,
            BackOff backOff,
            AtomicLong lag) {
        this.subscription = subscription;
        this.consumers = consumers;
        this.intake = intake;
        this.backOff = backOff;
        this.lag = lag;
    }

    void stop() {
        stopping = true;
    }

    @Override
    public void run() {
        while (!stopping) {
            try (Consumer<String, byte[]> consumer = consumers.get()) {
                done.clear();
                told = Map.of();
                consumer.subscribe(subscription.topics(), new Handover(consumer));
                while (!stopping) {
                    turn(consumer);
                }
                commit(consumer, Map.copyOf(done));
            } catch (KafkaException | IllegalStateException e) {
                LOG.warnf("%s loses its consumer and takes a new one: %s", subscription.name(), e);
                pauseAfterLoss();
            }
        }
    }

    private void turn(Consumer<String, byte[]> consumer) {
        if (backOff.isOver()) {
            consumer.resume(consumer.paused());
        }
        ConsumerRecords<String, byte[]> received = consumer.poll(backOff.isOver() ? POLL : backOff.remaining(POLL));
        Haul haul = new Haul(received, intake.batches(subscription, received));
        take(consumer, haul);
        done.putAll(haul.reached());
        haul.firstLeft().forEach((partition, first) -> consumer.seek(partition, first.offset()));
        commitNowAndThen(consumer);
        lag.set(consumer.assignment().stream()
                .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                .sum());
    }

    private void take(Consumer<String, byte[]> consumer, Haul haul) {
        for (List<Message> batch : haul.batches()) {
            if (stopping) {
                return;
            }
            try {
                intake.take(subscription, batch, haul::done);
            } catch (InterruptedException e) {
                stopping = true;
                return;
            } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
                backOff.begin(subscription.name(), e);
                consumer.pause(consumer.assignment());
                return;
            }
        }
        if (!haul.batches().isEmpty()) {
            backOff.recovered(subscription.name());
        }
    }

    private void commitNowAndThen(Consumer<String, byte[]> consumer) {
        if (done.equals(told) || System.nanoTime() - askedAt < COMMIT_EVERY.toNanos()) {
            return;
        }
        askedAt = System.nanoTime();
        consumer.commitAsync(Map.copyOf(done), (offsets, failure) -> {
            if (failure == null) {
                told = offsets;
            }
        });
    }

    private void commit(Consumer<String, byte[]> consumer, Map<TopicPartition, OffsetAndMetadata> offsets) {
        try {
            consumer.commitSync(offsets, COMMIT_PATIENCE);
        } catch (KafkaException e) {
            LOG.debugf("%s leaves offsets behind, its records will come again: %s", subscription.name(), e);
        }
    }

    private void pauseAfterLoss() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            stopping = true;
        }
    }

    /** What happens when partitions change hands. */
    private final class Handover implements ConsumerRebalanceListener {
        private final Consumer<String, byte[]> consumer;

        private Handover(Consumer<String, byte[]> consumer) {
            this.consumer = consumer;
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            if (!backOff.isOver()) {
                consumer.pause(partitions);
            }
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>(done);
            offsets.keySet().retainAll(partitions);
            commit(consumer, offsets);
            onPartitionsLost(partitions);
        }

        @Override
        public void onPartitionsLost(Collection<TopicPartition> partitions) {
            done.keySet().removeAll(partitions);
        }
    }
}
