package org.zhuoluo.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The broker: one KRaft node that is its own controller. */
final class Kafka implements Part {
    private static final int HEAP = 384;

    private final Folders folders;
    private final Artefacts artefacts;
    private final Secrets secrets;
    private final Answers answers;
    private final int port;
    private final int controllerPort;

    Kafka(Folders folders, Artefacts artefacts, Secrets secrets, Answers answers, Ports ports) {
        this.folders = folders;
        this.artefacts = artefacts;
        this.secrets = secrets;
        this.answers = answers;
        this.port = ports.of(Program.KAFKA);
        this.controllerPort = ports.kafkaController();
    }

    @Override
    public String name() {
        return Program.KAFKA.title();
    }

    @Override
    public List<Integer> ports() {
        return List.of(port, controllerPort);
    }

    @Override
    public void prepare() {
        try {
            Files.writeString(settings(), text());
            if (!Files.exists(data().resolve("meta.properties"))) {
                var format = List.of(
                        "kafka.tools.StorageTool",
                        "format",
                        "-t",
                        secrets.clusterId(),
                        "-c",
                        settings().toString());
                OneOff.run(name(), new Jvm(folders).once(name(), HEAP, format), classpath(), folders.log(name()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Command command() {
        var words = List.of(
                "-Dlog4j2.configurationFile=" + logging(),
                "kafka.Kafka",
                settings().toString());
        return new Command(new Jvm(folders).lasting(name(), HEAP, words), classpath());
    }

    @Override
    public boolean answers() {
        return answers.kafka(port);
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(30);
    }

    private Map<String, String> classpath() {
        return Map.of("CLASSPATH", artefacts.kafkaClasspath());
    }

    private Path data() {
        return folders.data().resolve("kafka");
    }

    private Path settings() {
        return folders.config().resolve("kafka.properties");
    }

    private Path logging() {
        return folders.root().resolve("deploy/local/src/main/resources/kafka-log4j2.properties");
    }

    private String text() {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                log.dirs=%3$s
                auto.create.topics.enable=false
                num.partitions=12
                offsets.topic.num.partitions=12
                offsets.topic.replication.factor=1
                transaction.state.log.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                num.network.threads=2
                num.io.threads=4
                log.cleaner.dedupe.buffer.size=16777216
                """.formatted(port, controllerPort, data());
    }
}
