package org.zhuoluo.messaging.deadletter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.zhuoluo.messaging.sample.SampleFacts.accepted;
import static org.zhuoluo.messaging.sample.SampleFacts.rated;
import static org.zhuoluo.messaging.sample.SampleFacts.submitted;
import static org.zhuoluo.messaging.sample.SampleSubscriptions.WATCHING;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.api.testing.EmbeddedMariaDb;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.api.testing.Tokens;
import org.zhuoluo.messaging.inbox.StuckRows;
import org.zhuoluo.messaging.sample.Poison;
import org.zhuoluo.messaging.sample.Witnesses;
import org.zhuoluo.messaging.testing.EmbeddedBroker;
import org.zhuoluo.messaging.testing.Facts;
import org.zhuoluo.messaging.testing.Topics;

/** A fact that cannot be processed: what happens to it, to what is behind it, and what an operator can do. */
@QuarkusTest
@WithTestResource(EmbeddedMariaDb.class)
@WithTestResource(EmbeddedBroker.class)
class StuckRecordResourceTest {
    private static final String RECORDS = "/api/v1/operations/sample-service/records";

    private final UUID appeal = UUID.randomUUID();

    @Inject
    Witnesses witnesses;

    @Inject
    Poison poison;

    @Inject
    StuckRows stuck;

    @BeforeEach
    void theSecondOfThreeFactsIsPoison() {
        poison.into(appeal, 2);
        Facts.publish(submitted(appeal), 1);
        Facts.publish(accepted(appeal), 2);
        Facts.publish(accepted(appeal), 3);
        await().atMost(Patience.LONG).until(() -> stuck.about(WATCHING, appeal).size() == 2);
    }

    @Test
    void aDeadRecordHoldsItsAppealAndNoOther() {
        UUID other = UUID.randomUUID();
        Facts.publish(submitted(other), 1);
        Facts.publish(rated(appeal), 1);

        awaitWitnessed(other, "appeals:1");
        await().atMost(Patience.LONG)
                .untilAsserted(() -> assertThat(stuck.about(WATCHING, appeal))
                        .satisfiesExactly(
                                dead -> assertThat(dead)
                                        .startsWith("appeals:2 DEAD java.lang.IllegalStateException at ")
                                        .contains("Poison.taste")
                                        .doesNotContain("swallow"),
                                held -> assertThat(held).isEqualTo("appeals:3 HELD BEHIND_DEAD"),
                                held -> assertThat(held).isEqualTo("evaluations:1 HELD BEHIND_DEAD")));
        awaitWitnessed(appeal, "appeals:1");
    }

    @Test
    void theOperatorsTopicTellsOfItWithoutQuotingAnybody() {
        var letters = await().atMost(Patience.LONG)
                .until(
                        () -> Topics.readAbout("zhuoluo.dead-letters.sample-service", appeal.toString()),
                        found -> !found.isEmpty());

        Map<String, String> headers = Topics.headersOf(letters.getFirst());
        assertThat(letters).hasSize(1);
        assertThat(headers).containsEntry("ce_seq", "2").containsEntry("zhuoluo_consumer", WATCHING);
        assertThat(headers.toString() + letters.getFirst().value()).doesNotContain(Poison.SECRET);
        admin().get(RECORDS + "/" + deadId()).then().body("burials", equalTo(1));
    }

    @Test
    void aLetterAboutARecordAsLargeAsTheBrokerTakesDoesNotStopTheRelay() {
        UUID large = UUID.randomUUID();
        Map<String, String> headers = Facts.headersOf(submitted(large), 1, "");
        for (int i = 0; i < 60; i++) {
            headers.put("foreign-" + i, "x".repeat(1_500));
        }

        Topics.publish("zhuoluo.appeals", large.toString(), "x".repeat(900_000), headers);

        var letters = await().atMost(Patience.LONG)
                .until(
                        () -> Topics.readAbout("zhuoluo.dead-letters.sample-service", large.toString()),
                        found -> !found.isEmpty());
        assertThat(Topics.headersOf(letters.getFirst()))
                .containsEntry("ce_seq", "1")
                .containsEntry("zhuoluo_payload", "900000 bytes, to be read at the place itself")
                .doesNotContainKey("foreign-0");
        assertThat(letters.getFirst().value()).isEmpty();
    }

    @Test
    void aReplayAppliesItAndThenWhatWasHeld() {
        poison.outOf(appeal, 2);

        admin().post(RECORDS + "/" + deadId() + "/replay").then().statusCode(202);

        awaitWitnessed(appeal, "appeals:1", "appeals:2", "appeals:3");
        assertThat(stuck.about(WATCHING, appeal)).isEmpty();
    }

    @Test
    void aReplayOfWhatIsStillPoisonIsDeadAgain() {
        String id = deadId();

        admin().post(RECORDS + "/" + id + "/replay").then().statusCode(202);

        await().atMost(Patience.LONG)
                .untilAsserted(() -> admin().get(RECORDS + "/" + id)
                        .then()
                        .statusCode(200)
                        .body("state", equalTo("DEAD"))
                        .body("burials", equalTo(2)));
        awaitWitnessed(appeal, "appeals:1");
        assertThat(stuck.about(WATCHING, appeal)).last().isEqualTo("appeals:3 HELD BEHIND_DEAD");
    }

    @Test
    void aDiscardPassesOverItAndSaysWhoAndWhy() {
        String id = deadId();

        admin().body(Map.of("reason", "repaired by hand, ticket 4711"))
                .post(RECORDS + "/" + id + "/discard")
                .then()
                .statusCode(202);

        awaitWitnessed(appeal, "appeals:1", "appeals:3");
        admin().get(RECORDS + "/" + id)
                .then()
                .body("state", equalTo("DISCARDED"))
                .body("discardedFor", equalTo("repaired by hand, ticket 4711"))
                .body("discardedBy", equalTo("admin1"))
                .body("discardedAt", notNullValue());
        admin().post(RECORDS + "/" + id + "/replay").then().statusCode(409);
    }

    @Test
    void aDiscardNeedsAReason() {
        admin().body(Map.of("reason", " "))
                .post(RECORDS + "/" + deadId() + "/discard")
                .then()
                .statusCode(400);
    }

    @Test
    void whatIsHeldCannotBeActedOnBeforeTheDeadOne() {
        String held = stuck.idsAbout(WATCHING, appeal).getLast();

        admin().post(RECORDS + "/" + held + "/replay").then().statusCode(409);
        admin().body(Map.of("reason", "impatient"))
                .post(RECORDS + "/" + held + "/discard")
                .then()
                .statusCode(409);
    }

    @Test
    void theListShowsOneStateAPageAtATime() {
        String id = deadId();
        admin().get(RECORDS + "?state=DEAD&limit=200&total=true")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items.state", not(hasItem("HELD")))
                .body("total", notNullValue());
        String next = admin().get(RECORDS + "?state=HELD&limit=1")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("next");
        if (next != null) {
            admin().get(RECORDS + "?state=HELD&limit=1&cursor=" + next)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1));
        }
        admin().get(RECORDS + "?cursor=nonsense").then().statusCode(400);
    }

    @Test
    void onlyAnAdministratorOfThisServiceSeesIt() {
        given().get(RECORDS).then().statusCode(401);
        given().auth()
                .oauth2(Tokens.staff("clerk1", "U-INTAKE", "3399", Role.CLERK))
                .get(RECORDS)
                .then()
                .statusCode(403);
        admin().get("/api/v1/operations/other-service/records").then().statusCode(404);
        admin().get(RECORDS + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    private String deadId() {
        return stuck.idsAbout(WATCHING, appeal).getFirst();
    }

    private static RequestSpecification admin() {
        return given().contentType("application/json").auth().oauth2(Tokens.of("admin1", Map.of(), Role.ADMIN));
    }

    private void awaitWitnessed(UUID about, String... facts) {
        await().atMost(Patience.LONG)
                .untilAsserted(() -> assertThat(witnesses.of(WATCHING, about)).isEqualTo(List.of(facts)));
    }
}
