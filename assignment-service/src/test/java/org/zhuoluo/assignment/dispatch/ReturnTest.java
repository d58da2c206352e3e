package org.zhuoluo.assignment.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.testing.MovableClock;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.api.transaction.Transactions;
import org.zhuoluo.assignment.Duty;
import org.zhuoluo.assignment.Fixtures;
import org.zhuoluo.assignment.People;
import org.zhuoluo.assignment.Story;
import org.zhuoluo.assignment.desk.Talks;
import org.zhuoluo.assignment.matter.RoundId;
import org.zhuoluo.assignment.supervision.Fact;
import org.zhuoluo.assignment.supervision.Happening;
import org.zhuoluo.assignment.supervision.Supervision;

/** "Not ours": said once, ruled on once, and at no moment is the matter nobody's. */
@QuarkusTest
class ReturnTest {
    @Inject
    FieldCipher cipher;

    @Inject
    MovableClock clock;

    @Inject
    Supervision supervision;

    @Inject
    Transactions transactions;

    @AfterEach
    void theClockRunsAgain() {
        clock.reset();
    }

    @Test
    void whatIsReturnedWaitsForACoordinatorWhileTheUnitStaysAnswerable() {
        Story story = power();

        giveBack(story, "U-POWER").statusCode(200).body("status", equalTo("RETURNED"));

        assertThat(story.duty("RULE").status()).isEqualTo("OPEN");
        assertThat(story.duty("RULE").unit()).isEqualTo("U-COORDINATION");
        assertThat(story.duty("REPLY").unit()).isEqualTo("U-POWER");
        assertThat(story.statusOf(1, "SIGN")).as("returning is an act").isEqualTo("MET");
        People.coordinatorOf("3399")
                .get("/api/v1/assignments?status=RETURNED&appeal=" + story.id())
                .then()
                .body("items.unit", equalTo(List.of("U-POWER")));
        People.handlerOf("U-POWER")
                .get(story.pathOf("U-POWER"))
                .then()
                .body("return.reason", equalTo("NOT_OUR_DUTY"))
                .body("return.proposedUnit", equalTo("U-WATER"))
                .body("return.decision", nullValue());
    }

    @Test
    void aRefusedReturnStaysWhereItIsAndTheMainClockDoesNotMove() {
        Story story = power();
        Duty before = story.duty("REPLY");
        giveBack(story, "U-POWER").statusCode(200);

        rule(story, "U-POWER", "REFUSED", null).statusCode(200).body("status", equalTo("SIGNED"));

        assertThat(story.statusOf(1, "RULE")).isEqualTo("MET");
        assertThat(story.duty("REPLY")).isEqualTo(before);
        giveBack(story, "U-POWER").statusCode(409).body("type", equalTo("urn:zhuoluo:problem:return-limit-reached"));
        Talks.talk("U-POWER", story.pathOf("U-POWER"));
    }

    @Test
    void theOldUnitOwesTheReplyUntilTheNewOneHasSigned() {
        Story story = power();
        Duty before = story.duty("REPLY");
        String due = replyDueAt(story, "U-POWER");
        giveBack(story, "U-POWER").statusCode(200);

        rule(story, "U-POWER", "REASSIGNED", "U-WATER").statusCode(200).body("unit", equalTo("U-WATER"));

        assertThat(story.assignmentOf("U-POWER").status()).isEqualTo("TRANSFERRED");
        assertThat(replyDueAt(story, "U-WATER")).isEqualTo(due);
        assertThat(story.duty("REPLY")).as("first receiver stays answerable").isEqualTo(before);
        assertThat(story.duties("SIGN")).extracting(Duty::unit).containsExactlyInAnyOrder("U-POWER", "U-WATER");

        People.handlerOf("U-WATER")
                .post(story.pathOf("U-WATER") + "/sign")
                .then()
                .statusCode(200);

        Duty after = story.duty("REPLY");
        assertThat(after.unit()).isEqualTo("U-WATER");
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.dueAt()).isEqualTo(before.dueAt());
        People.handlerOf("U-POWER")
                .post(story.pathOf("U-POWER") + "/sign")
                .then()
                .statusCode(409);
        await().atMost(Patience.LONG).until(() -> story.told().contains("obligation.transferred.v1"));
        assertThat(story.told())
                .containsSubsequence(
                        "assignment.returned.v1",
                        "assignment.ruled.v1",
                        "assignment.transferred.v1",
                        "assignment.made.v1",
                        "assignment.signed.v1",
                        "obligation.transferred.v1");
    }

    @Test
    void theNewUnitAnswersAndThatIsTheAnswerOfTheAppeal() {
        Story story = power();
        giveBack(story, "U-POWER").statusCode(200);
        rule(story, "U-POWER", "REASSIGNED", "U-WATER").statusCode(200);
        Talks.talk("U-WATER", story.pathOf("U-WATER"));

        People.handlerOf("U-WATER")
                .body(Map.of("text", "已接通。", "outcome", "SOLVED"))
                .post(story.pathOf("U-WATER") + "/reply")
                .then()
                .statusCode(200);

        story.replied(1).awaitObligation(1, "REPLY", "MET").awaitObligation(1, "RATE", "OPEN");
        assertThat(story.duties("REPLY")).hasSize(1);
    }

    @Test
    void aUnitReturnsOnceAndAnAppealIsReturnedTwiceAtMost() {
        Story story = power();
        giveBack(story, "U-POWER").statusCode(200);
        rule(story, "U-POWER", "REASSIGNED", "U-WATER").statusCode(200);
        giveBack(story, "U-WATER").statusCode(200);
        rule(story, "U-WATER", "REASSIGNED", "U-LAND").statusCode(200);

        giveBack(story, "U-LAND").statusCode(409).body("type", equalTo("urn:zhuoluo:problem:return-limit-reached"));

        assertThat(story.assignmentOf("U-LAND").status())
                .as("refused, it changed nothing")
                .isEqualTo("MADE");
        assertThat(story.duties("RULE")).extracting(Duty::status).containsOnly("MET");
    }

    @Test
    void afterAFinalRulingNobodyReturnsItAnyMore() {
        Story story = power();
        giveBack(story, "U-POWER").statusCode(200);
        rule(story, "U-POWER", "REFUSED_FINAL", null).statusCode(200);
        move(story, "U-POWER", "U-WATER").statusCode(200);

        giveBack(story, "U-WATER").statusCode(409).body("type", equalTo("urn:zhuoluo:problem:return-ruled-out"));
    }

    @Test
    void untilTheLastMomentOfTheNextWorkingDayItCanBeReturnedAndThenNoMore() {
        clock.stopAt(Fixtures.local("2026-09-30T10:00")); // the next working day is the eighth of October
        Story story = power();

        clock.stopAt(Fixtures.local("2026-10-09T00:00"));
        giveBack(story, "U-POWER").statusCode(409).body("type", equalTo("urn:zhuoluo:problem:return-too-late"));

        clock.stopAt(Fixtures.local("2026-10-08T23:59"));
        giveBack(story, "U-POWER").statusCode(200);
    }

    @Test
    void theUnitThatShouldHaveItIsOneThatThereIs() {
        Story story = power();
        for (String nowhere : List.of("市住建局", "", "U-CLOSED")) {
            People.handlerOf("U-POWER")
                    .body(Map.of("reason", "NOT_OUR_DUTY", "text", "不属于我单位职责", "proposedUnit", nowhere))
                    .post(story.pathOf("U-POWER") + "/return")
                    .then()
                    .statusCode(422)
                    .body("errors.field", equalTo(List.of("proposedUnit")));
        }
        assertThat(story.assignmentOf("U-POWER").status()).isEqualTo("MADE");
    }

    @Test
    void givenBackToTheUnitThatHadItFirstItIsThatOnesAgain() {
        Story story = power();
        move(story, "U-POWER", "U-WATER").statusCode(200);
        move(story, "U-WATER", "U-POWER").statusCode(200);
        String path = "/api/v1/assignments/"
                + story.assignments().stream()
                        .filter(given -> given.status().equals("MADE"))
                        .findFirst()
                        .orElseThrow()
                        .id();

        People.handlerOf("U-POWER").post(path + "/sign").then().statusCode(200);

        assertThat(story.duty("REPLY").unit()).isEqualTo("U-POWER");
        await().atMost(Patience.LONG)
                .until(() ->
                        story.told().contains("obligation.transferred.v1")); // or whoever hears of it waits for ever
    }

    @Test
    void whoeverTakesPartAlreadyIsNotGivenTheWholeBesides() {
        Story story = power();
        People.coordinatorOf("3399")
                .body(Map.of("unit", "U-WATER", "task", "用水一节"))
                .post(story.pathOf("U-POWER") + "/parts")
                .then()
                .statusCode(200);

        move(story, "U-POWER", "U-WATER")
                .statusCode(422)
                .body("type", equalTo("urn:zhuoluo:problem:unit-has-it-already"));
        giveBack(story, "U-POWER").statusCode(200);
        rule(story, "U-POWER", "REASSIGNED", "U-WATER").statusCode(422);
        assertThat(story.statusOf(1, "RULE")).isEqualTo("OPEN");
    }

    @Test
    void whatIsOverIsGivenToNobodyAnyMoreEvenIfItsCancellationIsStillUnderWay() {
        Story story = power();
        transactions.inOne(() -> supervision.take(Fact.of(
                Happening.WITHDRAWN,
                new RoundId(story.id(), 1),
                Story.ACCEPTED))); // as its own consumer does before routing's

        move(story, "U-POWER", "U-WATER").statusCode(409).body("type", equalTo("urn:zhuoluo:problem:round-ended"));
        People.coordinatorOf("3399")
                .body(Map.of("unit", "U-LAND", "task", "一节"))
                .post(story.pathOf("U-POWER") + "/parts")
                .then()
                .statusCode(409);

        assertThat(story.assignments()).hasSize(1);
    }

    @Test
    void aRulingNamesAUnitWhenItReassignsAndOnlyThen() {
        Story story = power();
        giveBack(story, "U-POWER").statusCode(200);

        rule(story, "U-POWER", "REASSIGNED", null).statusCode(422).body("errors.field", hasItem("unit"));
        rule(story, "U-POWER", "REFUSED", "U-WATER").statusCode(422).body("errors.field", hasItem("unit"));
        rule(story, "U-POWER", "REASSIGNED", "U-NOWHERE").statusCode(422).body("errors.field", hasItem("unit"));
        rule(story, "U-POWER", "REASSIGNED", "U-CLOSED").statusCode(422).body("errors.field", hasItem("unit"));
        rule(story, "U-POWER", "REASSIGNED", "U-POWER")
                .statusCode(422)
                .body("type", equalTo("urn:zhuoluo:problem:unit-has-it-already"));

        assertThat(story.statusOf(1, "RULE")).isEqualTo("OPEN");
    }

    @Test
    void whatWasNotReturnedIsNotRuledOn() {
        Story story = power();

        rule(story, "U-POWER", "REFUSED", null).statusCode(409);
    }

    @Test
    void aCoordinatorOfAnotherAreaFindsNothingToRuleOn() {
        Story story = power(); // in 339902
        giveBack(story, "U-POWER").statusCode(200);

        People.coordinatorOf("339901")
                .body(Map.of("decision", "REFUSED", "reason", "维持"))
                .post(story.pathOf("U-POWER") + "/ruling")
                .then()
                .statusCode(404);
    }

    @Test
    void whoeverReturnedItMayNotReplyBeforeTheRuling() {
        Story story = power();
        Talks.talk("U-POWER", story.pathOf("U-POWER"));
        giveBack(story, "U-POWER").statusCode(200);

        People.handlerOf("U-POWER")
                .body(Map.of("text", "答复", "outcome", "SOLVED"))
                .post(story.pathOf("U-POWER") + "/reply")
                .then()
                .statusCode(409);
        move(story, "U-POWER", "U-WATER").statusCode(409);
    }

    @Test
    void aWithdrawalEndsWhatWaitsForARuling() {
        Story story = power();
        giveBack(story, "U-POWER").statusCode(200);

        story.withdrawn().awaitObligation(1, "RULE", "VOIDED").awaitObligation(1, "REPLY", "VOIDED");
    }

    @Test
    void aMovedMatterTellsEverybodyAndKeepsItsClock() {
        Story story = power();
        Duty before = story.duty("REPLY");

        move(story, "U-POWER", "U-WATER").statusCode(200).body("status", equalTo("MADE"));

        assertThat(story.duty("REPLY")).isEqualTo(before);
        assertThat(story.assignmentOf("U-WATER").routedBy()).isEqualTo("COORDINATOR");
        People.handlerOf("U-WATER").get(story.pathOf("U-WATER")).then().body("instruction", equalTo("职责划转"));
        assertThat(story.duties("SIGN")).extracting(Duty::status).containsExactlyInAnyOrder("VOIDED", "OPEN");
    }

    @Test
    void movedOnBeforeItWasSignedTheFirstUnitStillOwesTheReply() {
        Story story = power();
        move(story, "U-POWER", "U-WATER").statusCode(200);

        move(story, "U-WATER", "U-LAND").statusCode(200);

        assertThat(story.duty("REPLY").unit()).isEqualTo("U-POWER");
        People.handlerOf("U-LAND").post(story.pathOf("U-LAND") + "/sign").then().statusCode(200);
        assertThat(story.duty("REPLY").unit()).isEqualTo("U-LAND");
    }

    private Story power() {
        return Story.of(cipher, "020102", "339902").assigned();
    }

    private static String replyDueAt(Story story, String unit) {
        return People.admin().get(story.pathOf(unit)).then().extract().path("assignment.replyDueAt");
    }

    private static ValidatableResponse giveBack(Story story, String unit) {
        return People.handlerOf(unit)
                .body(Map.of("reason", "NOT_OUR_DUTY", "text", "不属于我单位职责", "proposedUnit", "U-WATER"))
                .post(story.pathOf(unit) + "/return")
                .then();
    }

    private static ValidatableResponse rule(Story story, String unit, String decision, @Nullable String newUnit) {
        Map<String, Object> ruling = new HashMap<>(Map.of("decision", decision, "reason", "依据三定方案"));
        if (newUnit != null) {
            ruling.put("unit", newUnit);
        }
        return People.coordinatorOf("3399")
                .body(ruling)
                .post(story.pathOf(unit) + "/ruling")
                .then();
    }

    private static ValidatableResponse move(Story story, String from, String to) {
        return People.coordinatorOf("3399")
                .body(Map.of("unit", to, "reason", "职责划转"))
                .post(story.pathOf(from) + "/move")
                .then();
    }
}
