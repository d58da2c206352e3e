package org.zhuoluo.messaging.inbox;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.zhuoluo.messaging.Rebuild;
import org.zhuoluo.messaging.contract.Source;
import org.zhuoluo.messaging.outbox.CounterRestore;

/**
 * Applies the past of every subscription to an empty schema while nothing is told to anybody, then ends the rebuild. It may be broken off and
 * begun again: what was applied is recognised.
 */
@Singleton
class RebuildPass {
    private static final Logger LOG = Logger.getLogger(RebuildPass.class);

    private final RecordIntake intake;
    private final DataSource database;
    private final Rebuild rebuild;

    RebuildPass(RecordIntake intake, DataSource database, Rebuild rebuild) {
        this.intake = intake;
        this.database = database;
        this.rebuild = rebuild;
    }

    void run(Map<Subscription, Supplier<Consumer<String, byte[]>>> consumers) throws InterruptedException {
        boolean countersRestored = false;
        for (Map.Entry<Subscription, Supplier<Consumer<String, byte[]>>> each : consumers.entrySet()) {
            LOG.infof("%s applies the past", each.getKey().name());
            boolean done = false;
            while (!done) {
                try (Consumer<String, byte[]> consumer = each.getValue().get()) {
                    if (!countersRestored) {
                        restoreCounters(consumer);
                        countersRestored = true;
                    }
                    apply(each.getKey(), consumer);
                    done = true;
                } catch (InterruptedException e) {
                    throw e;
                } catch (Exception e) {
                    LOG.warnf(
                            "%s breaks off the past and begins it again: %s",
                            each.getKey().name(), Failure.describe(e));
                    TimeUnit.SECONDS.sleep(1);
                }
            }
        }
        rebuild.end();
        LOG.info("The rebuild is complete");
    }

    private void apply(Subscription subscription, Consumer<String, byte[]> consumer) throws Exception {
        Map<TopicPartition, Long> until = new PastReader(consumer)
                .readWhatWasReached(subscription.topics(), past -> takeUntilItStays(subscription, past));
        consumer.commitSync(until.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, end -> new OffsetAndMetadata(end.getValue()))));
    }

    /** A database that fails for a moment must not send us back to the beginning. */
    private void takeUntilItStays(Subscription subscription, ConsumerRecord<String, byte[]> past) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                for (List<Message> batch : intake.batches(subscription, List.of(past))) {
                    intake.take(subscription, batch, done -> {});
                }
                return;
            } catch (Exception e) {
                if (attempt == 10 || !Fault.isBehind(e)) {
                    throw e;
                }
                TimeUnit.MILLISECONDS.sleep(100L * attempt);
            }
        }
    }

    private void restoreCounters(Consumer<String, byte[]> consumer) throws Exception {
        CounterRestore counters = new CounterRestore();
        List<String> topics = Stream.of(Source.values()).map(Source::topic).toList();
        new PastReader(consumer).readAll(topics, counters::note);
        counters.write(database);
    }
}
