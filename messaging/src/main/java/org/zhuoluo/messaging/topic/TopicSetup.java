package org.zhuoluo.messaging.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jboss.logging.Logger;
import org.zhuoluo.messaging.MessagingConfig;
import org.zhuoluo.messaging.contract.EventTypes;
import org.zhuoluo.messaging.contract.Source;

/**
 * Creates the topics that are missing, with the partitions and retention that are meant, before anybody sends or consumes: a topic that the
 * broker made up by itself would have neither.
 */
public final class TopicSetup {
    private static final Logger LOG = Logger.getLogger(TopicSetup.class);
    private static final long PATIENCE_SECONDS = 10;
    private static final long PAUSE_SECONDS = 1;

    private final Map<String, Object> client;
    private final MessagingConfig.Topics config;
    private final String service;

    public TopicSetup(Map<String, Object> client, MessagingConfig.Topics config, String service) {
        this.client = client;
        this.config = config;
        this.service = service;
    }

    /** The topic for what this service could not process. */
    public static String deadLettersOf(String service) {
        return "zhuoluo.dead-letters." + service;
    }

    /** Returns when the topics are there, however long the broker is away. */
    public void awaitTopics() throws InterruptedException {
        boolean told = false;
        while (true) {
            try {
                createMissing();
                return;
            } catch (ExecutionException | RuntimeException e) {
                if (!told) {
                    LOG.warnf("Topics cannot be looked at yet; trying until the broker is there: %s", e);
                    told = true;
                }
                TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
            } catch (TimeoutException e) {
                LOG.debug("The broker takes its time", e);
            }
        }
    }

    private void createMissing() throws InterruptedException, ExecutionException, TimeoutException {
        try (Admin admin = Admin.create(client)) {
            Set<String> present = admin.listTopics().names().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            List<NewTopic> missing = wanted().stream()
                    .filter(topic -> !present.contains(topic.name()))
                    .toList();
            for (var creation : admin.createTopics(missing).values().values()) {
                try {
                    creation.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw e;
                    }
                }
            }
        }
    }

    private List<NewTopic> wanted() {
        List<NewTopic> topics = new ArrayList<>();
        Stream.of(Source.values()).map(Source::topic).forEach(name -> topics.add(topic(name, kept())));
        topics.add(topic(deadLettersOf(service), kept()));
        topics.add(topic(
                EventTypes.REFERENCE_TOPIC,
                Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)));
        return topics;
    }

    private NewTopic topic(String name, Map<String, String> settings) {
        Optional<Short> copies = config.replicationFactor().isPresent()
                ? Optional.of((short) config.replicationFactor().getAsInt())
                : Optional.empty();
        return new NewTopic(name, Optional.of(config.partitions()), copies).configs(settings);
    }

    private Map<String, String> kept() {
        Map<String, String> settings = new HashMap<>();
        settings.put(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE);
        settings.put(
                TopicConfig.RETENTION_MS_CONFIG,
                Long.toString(config.retention().toMillis()));
        return settings;
    }
}
