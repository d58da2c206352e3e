package org.zhuoluo.assignment.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.assignment.Duty;
import org.zhuoluo.assignment.People;
import org.zhuoluo.assignment.Story;

/** A unit asks others for their opinion; they owe that, in their own time, and no answer to the enterprise. */
@QuarkusTest
class AssistanceTest {
    @Inject
    FieldCipher cipher;

    @Test
    void theOpinionComesBackToTheUnitThatAsked() {
        Story story = power();
        ask(story, "U-LAND").statusCode(200);
        assertThat(story.duty("ASSIST").unit()).isEqualTo("U-LAND");
        assertThat(story.assignmentOf("U-LAND").role()).isEqualTo("ASSISTING");
        People.handlerOf("U-LAND").get(story.pathOf("U-LAND")).then().body("instruction", equalTo("请确认地块用途"));

        opine(story, "U-LAND").statusCode(200).body("status", equalTo("ADVISED"));

        assertThat(story.statusOf(1, "ASSIST")).isEqualTo("MET");
        People.handlerOf("U-POWER")
                .get(story.pathOf("U-POWER"))
                .then()
                .body("assistance", hasSize(1))
                .body("assistance[0].unit", equalTo("U-LAND"))
                .body("assistance[0].opinion", equalTo("可以办理"));
        await().atMost(Patience.LONG).until(() -> story.told().contains("assignment.opinion-given.v1"));
        assertThat(story.told()).contains("assignment.assistance-asked.v1");
        assertThat(story.told().stream().filter("assignment.made.v1"::equals)).hasSize(1);
        opine(story, "U-LAND").statusCode(409);
    }

    @Test
    void anAnswerDoesNotWaitForAnOpinionAndDoesNotEndTheDutyToGiveIt() {
        Story story = power();
        ask(story, "U-LAND").statusCode(200);
        Talks.talk("U-POWER", story.pathOf("U-POWER"));

        People.handlerOf("U-POWER")
                .body(Map.of("text", "已办结。", "outcome", "SOLVED"))
                .post(story.pathOf("U-POWER") + "/reply")
                .then()
                .statusCode(200);

        assertThat(story.repliesTold()).containsExactly("true");
        assertThat(story.statusOf(1, "ASSIST")).isEqualTo("OPEN");
        opine(story, "U-LAND").statusCode(200);
    }

    @Test
    void whoAssistsDoesNotAnswerTheEnterprise() {
        Story story = power();
        ask(story, "U-LAND").statusCode(200);
        String path = story.pathOf("U-LAND");

        People.handlerOf("U-LAND")
                .body(Map.of("text", "答复", "outcome", "SOLVED"))
                .post(path + "/reply")
                .then()
                .statusCode(409);
        People.handlerOf("U-LAND")
                .body(Map.of("text", "进展", "public", true))
                .post(path + "/progress")
                .then()
                .statusCode(409);
        People.handlerOf("U-LAND")
                .body(Map.of("reason", "NOT_OUR_DUTY", "text", "不属于"))
                .post(path + "/return")
                .then()
                .statusCode(409);
        People.handlerOf("U-LAND")
                .body(Talks.reached())
                .post(path + "/contacts")
                .then()
                .statusCode(409);
        assertThat(story.assignmentOf("U-LAND").status())
                .as("what was refused changed nothing")
                .isEqualTo("MADE");
    }

    @Test
    void signingForAQuestionLeavesTheReplyWithTheUnitThatAsked() {
        Story story = power();
        ask(story, "U-LAND").statusCode(200);

        People.handlerOf("U-LAND").post(story.pathOf("U-LAND") + "/sign").then().statusCode(200);

        assertThat(story.duties("REPLY")).extracting(Duty::unit).containsExactly("U-POWER");
    }

    @Test
    void aUnitIsAskedOnceAtATimeAndDoesNotAskItself() {
        Story story = power();
        ask(story, "U-LAND").statusCode(200);

        ask(story, "U-LAND").statusCode(422);
        ask(story, "U-POWER").statusCode(422);
        opine(story, "U-LAND").statusCode(200);
        ask(story, "U-LAND").statusCode(200);

        assertThat(story.duties("ASSIST")).extracting(Duty::status).containsExactlyInAnyOrder("MET", "OPEN");
    }

    @Test
    void theOpinionIsThereForTheUnitThatCarriesTheMatterOn() {
        Story story = power();
        ask(story, "U-LAND").statusCode(200);
        People.coordinatorOf("3399")
                .body(Map.of("unit", "U-WATER", "reason", "职责划转"))
                .post(story.pathOf("U-POWER") + "/move")
                .then()
                .statusCode(200);

        opine(story, "U-LAND").statusCode(200);

        People.handlerOf("U-WATER").get(story.pathOf("U-WATER")).then().body("assistance[0].opinion", equalTo("可以办理"));
    }

    @Test
    void theAssistingUnitDoesNotSeeTheFileOfTheUnitThatAsked() {
        Story story = power();
        ask(story, "U-LAND").statusCode(200);

        People.handlerOf("U-LAND").get(story.pathOf("U-POWER")).then().statusCode(404);
        People.handlerOf("U-LAND")
                .get(story.pathOf("U-LAND"))
                .then()
                .body("assistance", hasSize(0))
                .body("return", nullValue());
    }

    private Story power() {
        return Story.of(cipher, "020102", "339902").assigned();
    }

    private static ValidatableResponse ask(Story story, String unit) {
        return People.handlerOf("U-POWER")
                .body(Map.of("unit", unit, "question", "请确认地块用途"))
                .post(story.pathOf("U-POWER") + "/assistance")
                .then();
    }

    private static ValidatableResponse opine(Story story, String unit) {
        return People.handlerOf(unit)
                .body(Map.of("text", "可以办理"))
                .post(story.pathOf(unit) + "/opinion")
                .then();
    }
}
