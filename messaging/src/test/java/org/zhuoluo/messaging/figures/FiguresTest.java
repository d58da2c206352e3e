package org.zhuoluo.messaging.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zhuoluo.messaging.sample.SampleFacts.accepted;
import static org.zhuoluo.messaging.sample.SampleFacts.submitted;
import static org.zhuoluo.messaging.sample.SampleSubscriptions.WATCHING;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.testing.EmbeddedMariaDb;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.messaging.testing.EmbeddedBroker;
import org.zhuoluo.messaging.testing.Facts;

@QuarkusTest
@WithTestResource(EmbeddedMariaDb.class)
@WithTestResource(EmbeddedBroker.class)
class FiguresTest {
    @Inject
    MeterRegistry registry;

    @Test
    void aParkedRecordIsCountedAndItsAgeTold() {
        UUID appeal = UUID.randomUUID();
        double applied = records("applied");
        Facts.publish(submitted(appeal), 1);
        Facts.publish(accepted(appeal), 3);

        await().atMost(Patience.LONG).ignoreExceptions().untilAsserted(() -> {
            assertThat(registry.get("zhuoluo.inbox.kept")
                            .tags("consumer", WATCHING, "state", "PARKED")
                            .gauge()
                            .value())
                    .isPositive();
            assertThat(registry.get("zhuoluo.inbox.kept.oldest")
                            .tags("consumer", WATCHING, "state", "PARKED")
                            .gauge()
                            .value())
                    .isPositive();
            assertThat(records("applied")).isGreaterThan(applied);
            assertThat(registry.get("zhuoluo.outbox.size").gauge().value()).isZero();
            assertThat(registry.get("zhuoluo.inbox.lag")
                            .tags("consumer", WATCHING)
                            .gauge()
                            .value())
                    .isZero();
        });
    }

    private double records(String outcome) {
        return registry.counter("zhuoluo.inbox.records", "consumer", WATCHING, "outcome", outcome)
                .count();
    }
}
