package org.zhuoluo.messaging.testing;

import io.kroxylicious.testing.kafka.api.KafkaCluster;
import io.kroxylicious.testing.kafka.api.TerminationStyle;
import io.kroxylicious.testing.kafka.common.KafkaClusterConfig;
import io.kroxylicious.testing.kafka.common.KafkaClusterExecutionMode;
import io.kroxylicious.testing.kafka.common.KafkaClusterFactory;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A real Kafka broker in the JVM of the test, one for all test classes of a module; it can go away and come back at the same address. */
public class EmbeddedBroker implements QuarkusTestResourceLifecycleManager {
    private static @Nullable KafkaCluster cluster;

    @Override
    public Map<String, String> start() {
        return Map.of("kafka.bootstrap.servers", bootstrapServers());
    }

    @Override
    public void stop() {
        // Kept for the next test class; it ends with the JVM.
    }

    public static synchronized String bootstrapServers() {
        return running().getBootstrapServers();
    }

    /** The broker is gone until {@link #comeBack()}; what it acknowledged stays on its disk. */
    public static synchronized void goAway() {
        running().stopNodes(node -> true, TerminationStyle.GRACEFUL);
    }

    public static synchronized void comeBack() {
        running().startNodes(node -> true);
    }

    private static KafkaCluster running() {
        if (cluster == null) {
            KafkaCluster started = KafkaClusterFactory.create(KafkaClusterConfig.builder()
                    .execMode(KafkaClusterExecutionMode.IN_VM)
                    .kraftMode(true)
                    .brokersNum(1)
                    .brokerConfig("group.initial.rebalance.delay.ms", "0")
                    .brokerConfig("auto.create.topics.enable", "false")
                    .brokerConfig("offsets.topic.num.partitions", "3")
                    .build());
            started.start();
            cluster = started;
        }
        return cluster;
    }
}
