package org.zhuoluo.messaging.testing;

import io.kroxylicious.testing.kafka.api.KafkaCluster;
import io.kroxylicious.testing.kafka.api.TerminationStyle;
import io.kroxylicious.testing.kafka.common.KafkaClusterConfig;
import io.kroxylicious.testing.kafka.common.KafkaClusterExecutionMode;
import io.kroxylicious.testing.kafka.common.KafkaClusterFactory;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.function.Supplier;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.management.StandardMBean;

/**
 * A real Kafka broker in the JVM of the test: {@code @WithTestResource(EmbeddedBroker.class)}. One for all test classes of a module; it can go
 * away and come back at the same address. Needs {@code io.kroxylicious.testing:testing-junit5-extension} and {@code org.apache.kafka:kafka_2.13}
 * in test scope.
 */
public class EmbeddedBroker implements QuarkusTestResourceLifecycleManager {
    private static final int TRIES = 3;

    @Override
    public Map<String, String> start() {
        return Map.of("kafka.bootstrap.servers", bootstrapServers());
    }

    /** Ends with the JVM, not with one test. */
    @Override
    public void stop() {}

    public static String bootstrapServers() {
        return ask("address");
    }

    /** The broker is gone until {@link #comeBack()}; what it acknowledged stays on its disk. */
    public static void goAway() {
        ask("goAway");
    }

    public static void comeBack() {
        ask("comeBack");
    }

    /** A test and its application see this class through different class loaders: they meet at the JVM's own registry. */
    private static String ask(String act) {
        MBeanServer registry = ManagementFactory.getPlatformMBeanServer();
        synchronized (registry) {
            try {
                ObjectName name = new ObjectName("org.zhuoluo.testing:type=EmbeddedBroker");
                if (!registry.isRegistered(name)) {
                    registry.registerMBean(new StandardMBean(new Running(started()), Handle.class), name);
                }
                return (String) registry.invoke(name, act, new Object[0], new String[0]);
            } catch (JMException e) {
                throw new IllegalStateException("the broker does not " + act, e);
            }
        }
    }

    /** What can be asked of the broker from anywhere in this JVM. */
    public interface Handle {
        String address();

        String goAway();

        String comeBack();
    }

    private record Running(KafkaCluster cluster) implements Handle {
        @Override
        public String address() {
            return cluster.getBootstrapServers();
        }

        @Override
        public String goAway() {
            cluster.stopNodes(node -> true, TerminationStyle.GRACEFUL);
            return "gone";
        }

        @Override
        public String comeBack() {
            return insistOn(() -> {
                cluster.startNodes(node -> true);
                return "back";
            });
        }
    }

    private static KafkaCluster started() {
        return insistOn(() -> {
            KafkaCluster cluster = KafkaClusterFactory.create(KafkaClusterConfig.builder()
                    .execMode(KafkaClusterExecutionMode.IN_VM)
                    .kraftMode(true)
                    .brokersNum(1)
                    .brokerConfig("auto.create.topics.enable", "false")
                    .build());
            try {
                cluster.start();
                return cluster;
            } catch (RuntimeException failure) {
                close(cluster, failure);
                throw failure;
            }
        });
    }

    private static void close(KafkaCluster cluster, RuntimeException failure) {
        try {
            cluster.close();
        } catch (Exception e) {
            failure.addSuppressed(e);
        }
    }

    /** The library gives a broker half a minute to start, whatever the machine is busy with. */
    private static <T> T insistOn(Supplier<T> start) {
        for (int tried = 1; ; tried++) {
            try {
                return start.get();
            } catch (RuntimeException failure) {
                if (tried == TRIES) {
                    throw failure;
                }
            }
        }
    }
}
