package org.zhuoluo.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.messaging.inbox.InboxRunner;
import org.zhuoluo.messaging.outbox.RelayRunner;
import org.zhuoluo.messaging.topic.TopicSetup;

/** Brings relay and consumers up behind the service's back: it answers whether or not there is a broker. */
@Singleton
class MessagingRunner {
    private final MessagingConfig config;
    private final RelayRunner relay;
    private final InboxRunner inbox;
    private final Map<String, Object> client;
    private final String service;
    private @Nullable Thread starting;
    private boolean stopped;

    MessagingRunner(
            MessagingConfig config,
            RelayRunner relay,
            InboxRunner inbox,
            @Identifier("default-kafka-broker") Map<String, Object> client,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.config = config;
        this.relay = relay;
        this.inbox = inbox;
        this.client = client;
        this.service = service;
    }

    void start(@Observes StartupEvent started) {
        if (config.enabled()) {
            starting = new Thread(this::whenTheTopicsAreThere, "zhuoluo-topics");
            starting.setDaemon(true);
            starting.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (starting != null) {
            starting.interrupt();
        }
        synchronized (this) {
            stopped = true;
            inbox.stop();
            relay.stop();
        }
    }

    private void whenTheTopicsAreThere() {
        try {
            new TopicSetup(client, config.topics(), service).awaitTopics();
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
