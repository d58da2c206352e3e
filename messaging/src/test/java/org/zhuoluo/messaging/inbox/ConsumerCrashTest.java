package org.zhuoluo.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zhuoluo.messaging.sample.SampleFacts.accepted;
import static org.zhuoluo.messaging.sample.SampleFacts.submitted;
import static org.zhuoluo.messaging.sample.SampleSubscriptions.WATCHING;

import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.messaging.sample.LoneDatabase;
import org.zhuoluo.messaging.sample.LoneParts;
import org.zhuoluo.messaging.sample.SeparateJvm;
import org.zhuoluo.messaging.sample.Witnesses;
import org.zhuoluo.messaging.testing.EmbeddedBroker;
import org.zhuoluo.messaging.testing.Facts;
import org.zhuoluo.messaging.topic.TopicSetup;

/** A consumer that is killed when its work is committed and its offsets are not. */
class ConsumerCrashTest {
    private final String jdbcUrl = LoneDatabase.fresh("consumer");
    private final String group = "crash-" + UUID.randomUUID();
    private final UUID appeal = UUID.randomUUID();
    private final LoneParts parts;

    ConsumerCrashTest() throws Exception {
        parts = LoneParts.of(jdbcUrl, Map.of());
    }

    @BeforeEach
    void topics() throws Exception {
        new TopicSetup(
                        Map.of("bootstrap.servers", EmbeddedBroker.bootstrapServers()),
                        parts.config().topics(),
                        "sample-service")
                .awaitTopics();
    }

    @AfterEach
    void end() {
        parts.database().close();
    }

    @Test
    void workThatWasDoneIsNotDoneAgain() {
        Witnesses witnesses = new Witnesses(parts.database());
        Facts.publish(submitted(appeal), 1);
        try (SeparateJvm service = consumer(true)) {
            service.awaitSaying("worked and about to move offsets");
            service.kill();
        }
        assertThat(offsetsMoved()).isZero();

        try (SeparateJvm next = consumer(false)) {
            Facts.publish(accepted(appeal), 2);
            next.awaitSaying("ready");
            await().atMost(Patience.LONG)
                    .until(() -> witnesses.of(WATCHING, appeal).contains("appeals:2"));
        }

        assertThat(witnesses.of(WATCHING, appeal)).containsExactly("appeals:1", "appeals:2");
    }

    private SeparateJvm consumer(boolean stuck) {
        return SeparateJvm.running(
                ConsumerProgram.class, jdbcUrl, EmbeddedBroker.bootstrapServers(), group, Boolean.toString(stuck));
    }

    private long offsetsMoved() {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", EmbeddedBroker.bootstrapServers()))) {
            return admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .size();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
