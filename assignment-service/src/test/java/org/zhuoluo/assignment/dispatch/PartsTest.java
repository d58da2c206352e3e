package org.zhuoluo.assignment.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.assignment.Duty;
import org.zhuoluo.assignment.People;
import org.zhuoluo.assignment.Story;
import org.zhuoluo.assignment.desk.Talks;

/** Several units under one appeal, each with its own clock; none cancels the others, and the appeal is answered once. */
@QuarkusTest
class PartsTest {
    private static final Map<String, Object> REPLY = Map.of("text", "已办结。", "outcome", "SOLVED");
    private static final int TIMES = 25;

    @Inject
    FieldCipher cipher;

    @Test
    void aPartHasDutiesOfItsOwnAndTheLeadKeepsIts() {
        Story story = power();

        split(story, "U-WATER").statusCode(200).body("role", equalTo("PART")).body("status", equalTo("MADE"));

        assertThat(story.duties("REPLY")).extracting(Duty::unit).containsExactlyInAnyOrder("U-POWER", "U-WATER");
        assertThat(story.duties("CONTACT")).extracting(Duty::unit).containsExactly("U-POWER");
        People.handlerOf("U-WATER").get(story.pathOf("U-WATER")).then().body("instruction", equalTo("请答复用水一节"));
    }

    /** The first half of a defect that others have: closing the parent must not cancel unanswered children. */
    @Test
    void theLeadsAnswerDoesNotEndWhatAPartStillOwes() {
        Story story = power();
        split(story, "U-WATER").statusCode(200);

        reply(story, "U-POWER");

        assertThat(story.assignmentOf("U-WATER").status()).isEqualTo("MADE");
        assertThat(story.duties("REPLY").stream().filter(duty -> "U-WATER".equals(duty.unit())))
                .extracting(Duty::status)
                .containsExactly("OPEN");
        assertThat(story.repliesTold()).containsExactly("false");

        reply(story, "U-WATER");
        assertThat(story.repliesTold()).containsExactlyInAnyOrder("false", "true");
        story.replied(1).awaitObligation(1, "RATE", "OPEN");
        assertThat(story.duties("REPLY")).extracting(Duty::status).containsOnly("MET");
    }

    @Test
    void twoPartsRepliedAtTheSameMomentAnswerTheAppealOnceHoweverOften() throws Exception {
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < TIMES; i++) {
                Story story = power();
                split(story, "U-WATER").statusCode(200);
                Talks.talk("U-POWER", story.pathOf("U-POWER"));
                Talks.talk("U-WATER", story.pathOf("U-WATER"));
                var together = new CyclicBarrier(2);

                List<Future<Integer>> answers = List.of(
                        two.submit(() -> replyWith(together, "U-POWER", story.pathOf("U-POWER"))),
                        two.submit(() -> replyWith(together, "U-WATER", story.pathOf("U-WATER"))));

                for (Future<Integer> answer : answers) {
                    assertThat(answer.get()).isEqualTo(200);
                }
                assertThat(story.repliesTold()).containsExactlyInAnyOrder("false", "true");
            }
        }
    }

    @Test
    void aPartIsReturnedAndReassignedLikeAWhole() {
        Story story = power();
        split(story, "U-WATER").statusCode(200);
        People.handlerOf("U-WATER")
                .body(Map.of("reason", "NOT_OUR_DUTY", "text", "应由自然资源部门办理"))
                .post(story.pathOf("U-WATER") + "/return")
                .then()
                .statusCode(200);

        People.coordinatorOf("3399")
                .body(Map.of("decision", "REASSIGNED", "unit", "U-LAND", "reason", "改派"))
                .post(story.pathOf("U-WATER") + "/ruling")
                .then()
                .statusCode(200)
                .body("role", equalTo("PART"));

        reply(story, "U-POWER");
        reply(story, "U-LAND");
        assertThat(story.repliesTold()).containsExactlyInAnyOrder("false", "true");
    }

    @Test
    void onlyALeadThatStillAnswersIsSplitAndNobodyTakesPartTwice() {
        Story story = power();
        split(story, "U-WATER").statusCode(200);

        split(story, "U-WATER")
                .statusCode(422)
                .body("type", equalTo("urn:zhuoluo:problem:unit-has-it-already"))
                .body("errors.field", hasItem("unit"));
        split(story, "U-POWER").statusCode(422);
        People.coordinatorOf("3399")
                .body(Map.of("unit", "U-LAND", "task", "再分"))
                .post(story.pathOf("U-WATER") + "/parts")
                .then()
                .statusCode(409);
        reply(story, "U-POWER");
        split(story, "U-LAND").statusCode(409);
    }

    private Story power() {
        return Story.of(cipher, "020102", "339902").assigned();
    }

    private static ValidatableResponse split(Story story, String unit) {
        return People.coordinatorOf("3399")
                .body(Map.of("unit", unit, "task", "请答复用水一节"))
                .post(story.pathOf("U-POWER") + "/parts")
                .then();
    }

    private static void reply(Story story, String unit) {
        Talks.talk(unit, story.pathOf(unit));
        People.handlerOf(unit)
                .body(REPLY)
                .post(story.pathOf(unit) + "/reply")
                .then()
                .statusCode(200);
    }

    private static int replyWith(CyclicBarrier together, String unit, String path) throws Exception {
        together.await();
        return People.handlerOf(unit).body(REPLY).post(path + "/reply").statusCode();
    }
}
