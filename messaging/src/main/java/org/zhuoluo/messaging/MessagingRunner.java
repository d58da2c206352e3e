package org.zhuoluo.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.messaging.figures.FigureSampler;
import org.zhuoluo.messaging.inbox.InboxRunner;
import org.zhuoluo.messaging.outbox.RelayRunner;
import org.zhuoluo.messaging.topic.TopicSetup;

/** Brings relay and consumers up behind the service's back: it answers whether or not there is a broker. */
@Singleton
class MessagingRunner {
    private final MessagingConfig config;
    private final RelayRunner relay;
    private final InboxRunner inbox;
    private final FigureSampler figures;
    private final Map<String, Object> client;
    private final VitalThreads threads;
    private final String service;
    private @Nullable Thread starting;
    private boolean stopped;

    MessagingRunner(
            MessagingConfig config,
            RelayRunner relay,
            InboxRunner inbox,
            FigureSampler figures,
            VitalThreads threads,
            @Identifier("default-kafka-broker") Map<String, Object> client,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.config = config;
        this.relay = relay;
        this.inbox = inbox;
        this.figures = figures;
        this.threads = threads;
        this.client = client;
        this.service = service;
    }

    void start(@Observes StartupEvent started) {
        figures.start();
        if (config.enabled()) {
            starting = threads.start("zhuoluo-topics", this::whenTheTopicsAreThere);
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (starting != null) {
            starting.interrupt();
        }
        figures.stop();
        synchronized (this) {
            stopped = true;
            inbox.stop();
            relay.stop();
        }
    }

    private void whenTheTopicsAreThere() {
        try {
            new TopicSetup(client, config.topics(), service).awaitTopics();
            inbox.catchUp(client);
        } catch (InterruptedException e) {
            return;
        }
        synchronized (this) {
            if (!stopped) {
                relay.start(client);
                inbox.start(client);
            }
        }
    }
}
