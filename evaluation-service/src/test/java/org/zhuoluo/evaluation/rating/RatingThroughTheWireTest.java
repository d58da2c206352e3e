package org.zhuoluo.evaluation.rating;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.api.testing.Tokens;
import org.zhuoluo.evaluation.testing.AppealSaid;
import org.zhuoluo.evaluation.testing.Wire;
import org.zhuoluo.messaging.contract.EvaluationRated;
import org.zhuoluo.messaging.contract.Source;
import org.zhuoluo.messaging.envelope.EventJson;
import org.zhuoluo.messaging.testing.Topics;

/** Facts come in from the broker, enterprises rate over HTTP, facts go out to the broker; the database and the broker are real. */
@QuarkusTest
class RatingThroughTheWireTest {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String GOOD = """
            {"level": "SATISFIED", "solved": true, "comment": "水压已恢复"}""";
    private static final String BAD = """
            {"level": "VERY_DISSATISFIED", "solved": false}""";

    @Inject
    FieldCipher cipher;

    private final Wire wire = new Wire();
    private final String creditCode = "91330100MA27R%05d".formatted(COUNT.incrementAndGet());
    private final String enterprise = Tokens.enterprise(creditCode);

    @SuppressWarnings("NullAway.Init")
    private AppealSaid appeal;

    @BeforeEach
    void anAppealOfItsOwn() {
        var id = UUID.randomUUID();
        appeal = AppealSaid.of(id, cipher.encrypt(creditCode, id.toString()));
    }

    @Test
    void anAnswerIsInvitedToBeRatedOncePerRoundHoweverOftenItIsDelivered() {
        wire.say(appeal.submitted());
        var replied = wire.numbered(appeal.replied(1));
        Wire.send(replied);
        Wire.send(replied);
        wire.say(appeal.closed());

        awaitInvitation();
        awaitSaid("evaluation.invited.v1");
        assertThat(saidOf("evaluation.invited.v1")).hasSize(1);
        list("").body("total", equalTo(1));
    }

    @Test
    void aGoodRatingAsksToCloseAndItsCommentTravelsEncrypted() {
        var invitation = invited();

        rate(invitation, GOOD)
                .statusCode(200)
                .body("status", equalTo("RATED"))
                .body("statusLabel", equalTo("已评价"))
                .body("rating.levelLabel", equalTo("满意"))
                .body("rating.comment", equalTo("水压已恢复"));

        var rated = awaitRated();
        assertThat(rated.consequence()).isEqualTo("CLOSE");
        assertThat(rated.level()).isEqualTo("SATISFIED");
        assertThat(rated.solved()).isTrue();
        var travelled = Objects.requireNonNull(rated.commentEncrypted());
        assertThat(travelled).startsWith("k1:").doesNotContain("水压");
        assertThat(cipher.decrypt(travelled, appeal.id().toString())).isEqualTo("水压已恢复");
    }

    @Test
    void aBadRatingAsksToReopen() {
        rate(invited(), BAD).statusCode(200);

        assertThat(awaitRated().consequence()).isEqualTo("REOPEN");
    }

    @Test
    void aRoundIsRatedOnce() {
        var invitation = invited();
        rate(invitation, GOOD).statusCode(200);

        rate(invitation, BAD)
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:zhuoluo:problem:already-rated"))
                .body("title", startsWith("本轮办理已经评价过"));

        awaitSaid("evaluation.rated.v1");
        assertThat(saidOf("evaluation.rated.v1")).hasSize(1);
    }

    @Test
    void theSameKeyGetsTheSameAnswer() {
        var invitation = invited();
        var key = UUID.randomUUID().toString();

        var first = rateWithKey(invitation, key).statusCode(200).extract();
        var again = rateWithKey(invitation, key).statusCode(200).extract();

        assertThat(again.body().asString()).isEqualTo(first.body().asString());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void aWindowThatRanOutIsNotGivenAndCannotBeRatedAnyMore() {
        var invitation = invited();
        wire.say(appeal.rateLapsed());
        awaitSaid("evaluation.rating-not-given.v1");

        rate(invitation, GOOD).statusCode(409).body("type", equalTo("urn:zhuoluo:problem:rating-window-lapsed"));

        read(invitation).body("status", equalTo("NOT_GIVEN")).body("rating", equalTo(null));
        assertThat(saidOf("evaluation.rated.v1")).isEmpty();
    }

    @Test
    void aLapseAfterTheRatingIsKeptAsANote() {
        var invitation = invited();
        rate(invitation, GOOD).statusCode(200);
        wire.say(appeal.rateLapsed());

        await().atMost(Patience.LONG)
                .untilAsserted(() -> read(invitation).body("overtaken.fact", equalTo(List.of("obligation.lapsed.v1"))));
        read(invitation).body("status", equalTo("RATED"));
        assertThat(saidOf("evaluation.rating-not-given.v1")).isEmpty();
    }

    @RepeatedTest(5)
    void aRatingAndALapseAtTheSameMomentLeaveOneWinner() throws Exception {
        var invitation = invited();
        var go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var lapse = threads.submit(() -> {
                go.await();
                return wire.say(appeal.rateLapsed());
            });
            var rating = threads.submit(() -> {
                go.await();
                return rate(invitation, GOOD).extract().statusCode();
            });
            go.countDown();
            lapse.get();
            assertThat(rating.get()).isIn(200, 409);
        }

        await().atMost(Patience.LONG)
                .untilAsserted(() -> assertThat(saidOf("evaluation.rated.v1", "evaluation.rating-not-given.v1"))
                        .hasSize(1));
        var rated = !saidOf("evaluation.rated.v1").isEmpty();
        read(invitation).body("status", equalTo(rated ? "RATED" : "NOT_GIVEN"));
    }

    @Test
    void aLapseThatOvertakesTheReplyWaitsForIt() {
        wire.say(appeal.submitted());
        var replied = wire.numbered(appeal.replied(1));
        wire.say(appeal.rateLapsed());

        Wire.send(replied);

        awaitSaid("evaluation.rating-not-given.v1");
        assertThat(saidOf("evaluation.invited.v1", "evaluation.rating-not-given.v1"))
                .containsExactly("evaluation.invited.v1", "evaluation.rating-not-given.v1");
    }

    @Test
    void theNextRoundVoidsAnUnansweredInvitationAndBringsItsOwn() {
        var first = invited();
        wire.say(appeal.reopened(2));
        wire.say(appeal.replied(2));
        await().atMost(Patience.LONG).untilAsserted(() -> list("").body("total", equalTo(2)));

        read(first).body("status", equalTo("VOIDED"));
        rate(first, GOOD).statusCode(409).body("type", equalTo("urn:zhuoluo:problem:invitation-voided"));
        list("&status=OPEN").body("items.round", equalTo(List.of(2)));
    }

    @Test
    void whatIsTakenBackFromAUnitIsRatedButNotReopened() {
        wire.say(appeal.submitted());
        wire.say(appeal.withdrawn(true));

        rate(awaitInvitation(), BAD).statusCode(200);

        assertThat(awaitRated().consequence()).isEqualTo("CLOSE");
    }

    @Test
    void aRatingAgainstAnotherVersionIsRefused() {
        var invitation = invited();

        as(enterprise)
                .header("If-Match", "\"17\"")
                .contentType("application/json")
                .body(GOOD)
                .post("/api/v1/invitations/{id}/rate", invitation)
                .then()
                .statusCode(412);

        read(invitation).header("ETag", equalTo("\"0\"")).body("status", equalTo("OPEN"));
    }

    @Test
    void whatIsMissingOrTooLongIsNamed() {
        var invitation = invited();

        rate(invitation, "{\"solved\": true}").statusCode(400).body("errors.field", equalTo(List.of("level")));
        rate(invitation, "{\"level\": \"FINE\", \"solved\": true}").statusCode(400);
        rate(
                        invitation,
                        "{\"level\": \"SATISFIED\", \"solved\": true, \"comment\": \"%s\"}".formatted("好".repeat(1001)))
                .statusCode(400)
                .body("errors.field", equalTo(List.of("comment")));
        rate(invitation, "").statusCode(400);
    }

    @Test
    void onlyTheEnterpriseOfTheAppealRates() {
        var invitation = invited();

        as(Tokens.enterprise("91330100MA27XOTHER"))
                .contentType("application/json")
                .body(GOOD)
                .post("/api/v1/invitations/{id}/rate", invitation)
                .then()
                .statusCode(404);
    }

    private String invited() {
        wire.say(appeal.submitted());
        wire.say(appeal.replied(1));
        return awaitInvitation();
    }

    private String awaitInvitation() {
        await().atMost(Patience.LONG).untilAsserted(() -> list("").body("items", hasSize(1)));
        return list("").extract().path("items[0].id");
    }

    private EvaluationRated awaitRated() {
        awaitSaid("evaluation.rated.v1");
        return Topics.readAbout(Source.EVALUATIONS.topic(), appeal.id().toString()).stream()
                .filter(each -> typeOf(each).equals("evaluation.rated.v1"))
                .map(each -> EventJson.read(each.value(), EvaluationRated.class))
                .findFirst()
                .orElseThrow();
    }

    private void awaitSaid(String type) {
        await().atMost(Patience.LONG)
                .untilAsserted(() -> assertThat(saidOf(type)).isNotEmpty());
    }

    private List<String> saidOf(String... types) {
        return Topics.readAbout(Source.EVALUATIONS.topic(), appeal.id().toString()).stream()
                .map(RatingThroughTheWireTest::typeOf)
                .filter(type -> List.of(types).contains(type))
                .toList();
    }

    private static String typeOf(ConsumerRecord<?, ?> each) {
        return Topics.headersOf(each).getOrDefault("ce_type", "");
    }

    private ValidatableResponse rate(String invitation, String body) {
        return as(enterprise)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/invitations/{id}/rate", invitation)
                .then();
    }

    private ValidatableResponse rateWithKey(String invitation, String key) {
        return as(enterprise)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(GOOD)
                .post("/api/v1/invitations/{id}/rate", invitation)
                .then();
    }

    private ValidatableResponse list(String query) {
        return as(enterprise)
                .get("/api/v1/invitations?total=true&appeal=" + appeal.id() + query)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse read(String invitation) {
        return as(enterprise).get("/api/v1/invitations/{id}", invitation).then().statusCode(200);
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}
