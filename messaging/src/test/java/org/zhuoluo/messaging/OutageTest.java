package org.zhuoluo.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zhuoluo.messaging.sample.SampleFacts.accepted;
import static org.zhuoluo.messaging.sample.SampleFacts.replied;
import static org.zhuoluo.messaging.sample.SampleFacts.submitted;
import static org.zhuoluo.messaging.sample.SampleSubscriptions.WATCHING;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.testing.EmbeddedMariaDb;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.messaging.inbox.StuckRows;
import org.zhuoluo.messaging.outbox.Outbox;
import org.zhuoluo.messaging.sample.Witnesses;
import org.zhuoluo.messaging.testing.EmbeddedBroker;
import org.zhuoluo.messaging.testing.Facts;

/** What the library stands on goes away and comes back. */
@QuarkusTest
@WithTestResource(EmbeddedMariaDb.class)
@WithTestResource(EmbeddedBroker.class)
class OutageTest {
    private final UUID appeal = UUID.randomUUID();

    @Inject
    Outbox outbox;

    @Inject
    Witnesses witnesses;

    @Inject
    StuckRows stuck;

    @Test
    void whatIsAppendedWhileTheBrokerIsAwayArrivesWhenItIsBack() {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(submitted(appeal)));
        awaitWitnessed("appeals:1");

        EmbeddedBroker.goAway();
        try {
            QuarkusTransaction.requiringNew().run(() -> outbox.append(accepted(appeal)));
            QuarkusTransaction.requiringNew().run(() -> outbox.append(replied(appeal)));
        } finally {
            EmbeddedBroker.comeBack();
        }

        awaitWitnessed("appeals:1", "appeals:2", "appeals:3", "evaluations:1");
    }

    @Test
    void whatArrivesWhileTheDatabaseIsAwayIsAppliedWhenItIsBackAndIsNobodysFault() {
        Facts.publish(submitted(appeal), 1);
        awaitWitnessed("appeals:1");

        EmbeddedMariaDb.server().kill();
        try {
            Facts.publish(accepted(appeal), 2);
            Facts.publish(accepted(appeal), 3);
        } finally {
            EmbeddedMariaDb.server().start();
        }

        awaitWitnessed("appeals:1", "appeals:2", "appeals:3");
        assertThat(stuck.about(WATCHING, appeal)).isEmpty();
    }

    private void awaitWitnessed(String... facts) {
        await().atMost(Patience.LONG)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(witnesses.of(WATCHING, appeal)).contains(facts));
    }
}
