package org.zhuoluo.messaging.inbox;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhuoluo.messaging.MessagingConfig;
import org.zhuoluo.messaging.Rebuild;
import org.zhuoluo.messaging.VitalThreads;

/** Starts and stops the consumers of every subscription of this service. */
@Singleton
public class InboxRunner {
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final List<Subscription> subscriptions;
    private final RecordIntake intake;
    private final RebuildPass past;
    private final Rebuild rebuild;
    private final Sweeper sweeper;
    private final InboxFigures figures;
    private final MessagingConfig config;
    private final VitalThreads vital;
    private final String service;
    private final List<ConsumerLoop> loops = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    InboxRunner(
            @All List<Subscription> subscriptions,
            RecordIntake intake,
            RebuildPass past,
            Rebuild rebuild,
            Sweeper sweeper,
            InboxFigures figures,
            MessagingConfig config,
            VitalThreads vital,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.subscriptions = subscriptions;
        this.intake = intake;
        this.past = past;
        this.rebuild = rebuild;
        this.sweeper = sweeper;
        this.figures = figures;
        this.config = config;
        this.vital = vital;
        this.service = service;
        Set<String> names = new HashSet<>();
        subscriptions.stream()
                .map(Subscription::name)
                .filter(name -> !names.add(name))
                .forEach(name -> {
                    throw new IllegalStateException("two subscriptions are named " + name);
                });
    }

    /** Applies the past first, if that is what this process was started for. */
    public void catchUp(Map<String, Object> client) throws InterruptedException {
        if (rebuild.inProgress()) {
            Map<Subscription, Supplier<Consumer<String, byte[]>>> consumers = new LinkedHashMap<>();
            subscriptions.forEach(each -> consumers.put(each, consumersOf(each, client)));
            past.run(consumers);
        }
    }

    public synchronized void start(Map<String, Object> client) {
        if (!config.inbox().enabled() || subscriptions.isEmpty() || !threads.isEmpty()) {
            return;
        }
        try {
            startAll(client);
        } catch (RuntimeException | Error e) {
            stop(); // who begins again must find nothing begun
            throw e;
        }
    }

    private void startAll(Map<String, Object> client) {
        for (Subscription subscription : subscriptions) {
            for (int number = 0; number < config.inbox().threads(); number++) {
                ConsumerLoop loop = loop(subscription, client, number);
                loops.add(loop);
                threads.add(vital.start("zhuoluo-inbox-" + subscription.name() + "-" + number, loop));
            }
        }
        sweeper.watch(subscriptions);
        threads.add(vital.start("zhuoluo-inbox-sweep", sweeper));
    }

    /** Lets every consumer finish the batch in hand and say how far it came. */
    public synchronized void stop() {
        loops.forEach(ConsumerLoop::stop);
        try {
            for (Thread thread : threads) {
                if (thread.getName().endsWith("-sweep") || !thread.join(GRACE)) {
                    thread.interrupt();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        loops.clear();
        threads.clear();
    }

    /** The group carries the name of the service: every service hears everything once. */
    private InboxConsumers consumersOf(Subscription subscription, Map<String, Object> client) {
        return new InboxConsumers(client, service + "." + subscription.name(), config.inbox());
    }

    private ConsumerLoop loop(Subscription subscription, Map<String, Object> client, int number) {
        return new ConsumerLoop(
                subscription,
                consumersOf(subscription, client),
                intake,
                new BackOff(config.inbox().faultPause(), config.inbox().longestFaultPause()),
                figures.lag(subscription, number));
    }
}
