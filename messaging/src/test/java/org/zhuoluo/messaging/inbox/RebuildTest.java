package org.zhuoluo.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zhuoluo.messaging.sample.SampleFacts.accepted;
import static org.zhuoluo.messaging.sample.SampleFacts.rated;
import static org.zhuoluo.messaging.sample.SampleFacts.replied;
import static org.zhuoluo.messaging.sample.SampleFacts.submitted;
import static org.zhuoluo.messaging.sample.SampleSubscriptions.INVITING;
import static org.zhuoluo.messaging.sample.SampleSubscriptions.WATCHING;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.messaging.Rebuild;
import org.zhuoluo.messaging.outbox.Outbox;
import org.zhuoluo.messaging.outbox.Outboxes;
import org.zhuoluo.messaging.sample.LoneDatabase;
import org.zhuoluo.messaging.sample.LoneParts;
import org.zhuoluo.messaging.sample.Poison;
import org.zhuoluo.messaging.sample.SampleSubscriptions;
import org.zhuoluo.messaging.sample.Witnesses;
import org.zhuoluo.messaging.testing.EmbeddedBroker;
import org.zhuoluo.messaging.testing.Facts;
import org.zhuoluo.messaging.topic.TopicSetup;

/** The tables of a service that are lost and made again from the topics. */
class RebuildTest {
    private static final Map<String, Object> CLIENT = Map.of("bootstrap.servers", EmbeddedBroker.bootstrapServers());

    private final UUID appeal = UUID.randomUUID();
    private final Rebuild rebuild = new Rebuild(true);
    private final LoneParts parts;
    private final Witnesses witnesses;
    private final Outbox outbox;

    RebuildTest() throws Exception {
        parts = LoneParts.of(LoneDatabase.fresh("rebuild"), Map.of());
        witnesses = new Witnesses(parts.database());
        outbox = Outboxes.lone(parts, InstantSource.system(), rebuild);
    }

    @BeforeEach
    void aPast() throws Exception {
        new TopicSetup(CLIENT, parts.config().topics(), "sample-service").awaitTopics();
        Facts.publish(submitted(appeal), 1);
        Facts.publish(rated(appeal), 1, "appeals:3");
        Facts.publish(accepted(appeal), 2);
        Facts.publish(replied(appeal), 3);
    }

    @AfterEach
    void end() {
        parts.database().close();
    }

    @Test
    void thePastIsAppliedAgainAndNotToldAgain() throws Exception {
        pass().run(consumers());

        assertThat(witnesses.of(WATCHING, appeal))
                .containsExactly("appeals:1", "appeals:2", "appeals:3", "evaluations:1");
        assertThat(witnesses.of(INVITING, appeal)).containsExactly("appeals:3");
        assertThat(Outboxes.unsentAbout(parts, appeal)).isEmpty();
        assertThat(rebuild.inProgress()).isFalse();
    }

    @Test
    void theNextFactFollowsOnTheLastOneOfThePast() throws Exception {
        pass().run(consumers());

        new UnitOfWork(parts.transactions()).run(() -> {
            outbox.append(accepted(appeal));
            return true;
        });

        assertThat(Outboxes.unsentAbout(parts, appeal))
                .singleElement()
                .asString()
                .contains("\"ce_seq\":\"4\"");
    }

    @Test
    void aNewActHasToWaitForTheEndOfThePast() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new UnitOfWork(parts.transactions()).run(() -> {
                    outbox.append(accepted(appeal));
                    return true;
                }));
    }

    private RebuildPass pass() {
        return new RebuildPass(LoneInbox.intake(parts, outbox), parts.database(), rebuild);
    }

    private Map<Subscription, Supplier<Consumer<String, byte[]>>> consumers() {
        SampleSubscriptions subscriptions = new SampleSubscriptions(witnesses, new Poison(), outbox);
        Map<Subscription, Supplier<Consumer<String, byte[]>>> consumers = new LinkedHashMap<>();
        for (Subscription each : List.of(subscriptions.watching(), subscriptions.inviting())) {
            consumers.put(
                    each,
                    new InboxConsumers(
                            CLIENT,
                            "rebuilt-" + appeal + "." + each.name(),
                            parts.config().inbox()));
        }
        return consumers;
    }
}
