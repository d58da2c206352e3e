package org.zhuoluo.messaging.outbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.zhuoluo.messaging.sample.SampleFacts.accepted;
import static org.zhuoluo.messaging.sample.SampleFacts.replied;
import static org.zhuoluo.messaging.sample.SampleFacts.submitted;
import static org.zhuoluo.messaging.sample.SampleSubscriptions.INVITING;
import static org.zhuoluo.messaging.sample.SampleSubscriptions.WATCHING;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.CloudEventDeserializer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.testing.EmbeddedMariaDb;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.messaging.contract.AppealSubmitted;
import org.zhuoluo.messaging.envelope.EventJson;
import org.zhuoluo.messaging.envelope.Headers;
import org.zhuoluo.messaging.sample.Witnesses;
import org.zhuoluo.messaging.testing.EmbeddedBroker;
import org.zhuoluo.messaging.testing.Topics;

@QuarkusTest
@WithTestResource(EmbeddedMariaDb.class)
@WithTestResource(EmbeddedBroker.class)
class OutboxTest {
    private final UUID appeal = UUID.randomUUID();

    @Inject
    Outbox outbox;

    @Inject
    Witnesses witnesses;

    @Test
    void aFactWithoutAChangeIsRefused() {
        assertThatExceptionOfType(TransactionalException.class).isThrownBy(() -> outbox.append(submitted(appeal)));
    }

    @Test
    void aChangeThatIsRolledBackTellsNothingAndLeavesNoGap() {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(submitted(appeal)));
        QuarkusTransaction.begin();
        outbox.append(accepted(appeal));
        QuarkusTransaction.rollback();
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.append(accepted(appeal));
            outbox.append(replied(appeal));
        });

        assertThat(sent("zhuoluo.appeals", 3))
                .extracting(each -> Topics.headersOf(each).get(Headers.SEQ))
                .containsExactly("1", "2", "3");
    }

    @Test
    void aSentFactIsACloudEvent() {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(submitted(appeal)));

        ConsumerRecord<String, String> message = sent("zhuoluo.appeals", 1).getFirst();
        CloudEvent event;
        try (CloudEventDeserializer reader = new CloudEventDeserializer()) {
            event = reader.deserialize(
                    message.topic(), message.headers(), message.value().getBytes(StandardCharsets.UTF_8));
        }
        assertThat(event.getSpecVersion()).hasToString("1.0");
        assertThat(event.getType()).isEqualTo("appeal.submitted.v1");
        assertThat(event.getSource()).hasToString("urn:zhuoluo:appeals");
        assertThat(event.getSubject()).isEqualTo("2026-000001-7");
        assertThat(event.getDataContentType()).isEqualTo("application/json");
        assertThat(UUID.fromString(event.getId()).version()).isEqualTo(7);
        assertThat(event.getTime()).isNotNull();
        assertThat(event.getExtension("seq")).isEqualTo("1");
        assertThat(EventJson.read(Objects.requireNonNull(event.getData()).toBytes(), AppealSubmitted.class))
                .isEqualTo(submitted(appeal));
    }

    @Test
    void aFactSaysWhatItsServiceHadSeenAndWhatCausedIt() {
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.append(submitted(appeal));
            outbox.append(replied(appeal));
        });

        Map<String, String> reply = Topics.headersOf(sent("zhuoluo.appeals", 2).getLast());
        Map<String, String> invitation =
                Topics.headersOf(sent("zhuoluo.evaluations", 1).getFirst());
        assertThat(invitation)
                .containsEntry(Headers.SEEN, "appeals:2")
                .containsEntry(Headers.SEQ, "1")
                .containsEntry(Headers.CAUSATION, reply.get(Headers.ID));
        awaitWitnessed("appeals:1", "appeals:2", "evaluations:1");
    }

    @Test
    void theTraceOfARequestReachesTheConsumer() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        given().header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .post("/sample/appeals/" + appeal)
                .then()
                .statusCode(204);

        await().atMost(Patience.LONG)
                .untilAsserted(
                        () -> assertThat(witnesses.tracesOf(WATCHING, appeal)).containsExactly(trace));
        assertThat(Topics.headersOf(sent("zhuoluo.appeals", 1).getFirst()).get("traceparent"))
                .contains(trace);
    }

    @Test
    void twoConsumersOfOneServiceGoTheirOwnWays() {
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.append(submitted(appeal));
            outbox.append(replied(appeal));
        });

        await().atMost(Patience.LONG)
                .untilAsserted(() -> assertThat(witnesses.of(INVITING, appeal)).containsExactly("appeals:2"));
        awaitWitnessed("appeals:1", "appeals:2", "evaluations:1");
    }

    private List<ConsumerRecord<String, String>> sent(String topic, int size) {
        return await().atMost(Patience.LONG)
                .until(() -> Topics.readAbout(topic, appeal.toString()), found -> found.size() == size);
    }

    private void awaitWitnessed(String... facts) {
        await().atMost(Patience.LONG)
                .untilAsserted(() -> assertThat(witnesses.of(WATCHING, appeal)).containsExactly(facts));
    }
}
