package org.zhuoluo.messaging.inbox;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhuoluo.messaging.MessagingConfig;

/** Starts and stops the consumers of every subscription of this service. */
@Singleton
public class InboxRunner {
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final List<Subscription> subscriptions;
    private final RecordIntake intake;
    private final Sweeper sweeper;
    private final InboxFigures figures;
    private final MessagingConfig config;
    private final String service;
    private final List<ConsumerLoop> loops = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    InboxRunner(
            @All List<Subscription> subscriptions,
            RecordIntake intake,
            Sweeper sweeper,
            InboxFigures figures,
            MessagingConfig config,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.subscriptions = subscriptions;
        this.intake = intake;
        this.sweeper = sweeper;
        this.figures = figures;
        this.config = config;
        this.service = service;
        Set<String> names = new HashSet<>();
        subscriptions.stream()
                .map(Subscription::name)
                .filter(name -> !names.add(name))
                .forEach(name -> {
                    throw new IllegalStateException("two subscriptions are named " + name);
                });
    }

    public synchronized void start(Map<String, Object> client) {
        if (!config.inbox().enabled() || subscriptions.isEmpty()) {
            return;
        }
        for (Subscription subscription : subscriptions) {
            for (int number = 0; number < config.inbox().threads(); number++) {
                ConsumerLoop loop = loop(subscription, client, number);
                loops.add(loop);
                threads.add(new Thread(loop, "zhuoluo-inbox-" + subscription.name() + "-" + number));
            }
        }
        sweeper.watch(subscriptions);
        threads.add(new Thread(sweeper, "zhuoluo-inbox-sweep"));
        threads.forEach(thread -> {
            thread.setDaemon(true);
            thread.start();
        });
    }

    /** Lets every consumer finish the record in hand and say how far it came. */
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

    /** The group in which a subscription of a service consumes. */
    static String groupOf(String service, Subscription subscription) {
        return service + "." + subscription.name();
    }

    private ConsumerLoop loop(Subscription subscription, Map<String, Object> client, int number) {
        return new ConsumerLoop(
                subscription,
                new InboxConsumers(client, groupOf(service, subscription), config.inbox()),
                intake,
                new BackOff(config.inbox().faultPause(), config.inbox().longestFaultPause()),
                figures.lag(subscription, number));
    }
}
