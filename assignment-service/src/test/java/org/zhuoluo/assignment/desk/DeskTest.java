package org.zhuoluo.assignment.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.testing.EmbeddedMariaDb;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.assignment.People;
import org.zhuoluo.assignment.Story;

@QuarkusTest
class DeskTest {
    @Inject
    FieldCipher cipher;

    @Test
    void aUnitSignsReportsAndReplies() {
        Story story = power();
        String path = story.assignmentPath();

        People.handlerOf("U-POWER").post(path + "/sign").then().statusCode(200).body("status", equalTo("SIGNED"));
        People.handlerOf("U-POWER")
                .body(Map.of("text", "已联系企业", "public", true))
                .post(path + "/progress")
                .then()
                .statusCode(200)
                .body("status", equalTo("SIGNED"));
        Talks.talk("U-POWER", path);
        People.handlerOf("U-POWER")
                .body(reply("SOLVED"))
                .post(path + "/reply")
                .then()
                .statusCode(200)
                .body("status", equalTo("REPLIED"));

        assertThat(story.statusOf(1, "SIGN")).isEqualTo("MET");
        assertThat(story.statusOf(1, "REPLY"))
                .as("until the enterprise has the answer")
                .isEqualTo("OPEN");
        story.replied(1).awaitObligation(1, "REPLY", "MET").awaitObligation(1, "RATE", "OPEN");
        People.handlerOf("U-POWER")
                .get(path)
                .then()
                .body("text", equalTo("两条产线停机。"))
                .body("assignment.appellant", equalTo("企业-7Q2M"))
                .body("notes[0].text", equalTo("已联系企业"))
                .body("notes[0].public", equalTo(true))
                .body("reply.text", equalTo("线路已改造完成。"))
                .body("reply.internalNote", nullValue());
        await().atMost(Patience.LONG)
                .until(() -> story.told()
                        .containsAll(List.of(
                                "assignment.signed.v1",
                                "assignment.progress-reported.v1",
                                "assignment.reply-published.v1")));
    }

    @Test
    void anyActBeforeSigningCountsAsSigningThen() {
        Story story = power();

        Talks.talk("U-POWER", story.assignmentPath());

        assertThat(story.statusOf(1, "SIGN")).isEqualTo("MET");
        await().atMost(Patience.LONG).until(() -> story.told().contains("assignment.contact-recorded.v1"));
        List<String> told = story.told();
        assertThat(told.indexOf("assignment.signed.v1")).isLessThan(told.indexOf("assignment.contact-recorded.v1"));
    }

    @Test
    void theUnitAboveActsForItsBranchAndNobodyElseSeesIt() {
        Story story = Story.of(cipher, "020102", "339901").assigned(); // with the branch in Linjiang

        String sign = story.assignmentPath() + "/sign";
        People.handlerOf("U-MARKET").post(sign).then().statusCode(404);
        People.coordinatorOf("3399").post(sign).then().statusCode(403);
        People.enterprise("91330100MA27XF6E5A").post(sign).then().statusCode(403);
        People.handlerOf("U-POWER").post(sign).then().statusCode(200);
        People.systemOf("U-POWER-LINJIANG")
                .body(Map.of("text", "系统回传：已派工"))
                .post(story.assignmentPath() + "/progress")
                .then()
                .statusCode(200);
    }

    @Test
    void theBranchDoesNotSeeWhatIsWithTheUnitAbove() {
        Story story = power();

        People.handlerOf("U-POWER-LINJIANG")
                .post(story.assignmentPath() + "/sign")
                .then()
                .statusCode(404);
        People.handlerOf("U-POWER-LINJIANG").get(story.assignmentPath()).then().statusCode(404);
    }

    @Test
    void whatIsDoneTwiceIsRefusedTheSecondTime() {
        Story story = power();
        String path = story.assignmentPath();
        People.handlerOf("U-POWER").post(path + "/sign").then().statusCode(200);

        People.handlerOf("U-POWER")
                .post(path + "/sign")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:zhuoluo:problem:move-not-allowed"));
    }

    @Test
    void theSameKeySignsOnceAndGetsTheSameAnswer() {
        Story story = power();
        String key = UUID.randomUUID().toString();
        String sign = story.assignmentPath() + "/sign";

        String first = People.handlerOf("U-POWER")
                .header("Idempotency-Key", key)
                .post(sign)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        String second = People.handlerOf("U-POWER")
                .header("Idempotency-Key", key)
                .post(sign)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(second).isEqualTo(first);
    }

    @Test
    void whoLookedAtAnotherVersionIsRefused() {
        Story story = power();
        String etag = People.handlerOf("U-POWER")
                .get(story.assignmentPath())
                .then()
                .extract()
                .header("ETag");
        People.handlerOf("U-POWER")
                .header("If-Match", etag)
                .post(story.assignmentPath() + "/sign")
                .then()
                .statusCode(200);

        People.handlerOf("U-POWER")
                .header("If-Match", etag)
                .body(reply("SOLVED"))
                .post(story.assignmentPath() + "/reply")
                .then()
                .statusCode(412);
    }

    @Test
    void aReplyThatSolvesNothingNeedsAFinalGround() {
        Story story = power();
        Talks.talk("U-POWER", story.assignmentPath());

        People.handlerOf("U-POWER")
                .body(reply("NOT_SOLVED"))
                .post(story.assignmentPath() + "/reply")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:zhuoluo:problem:final-ground-missing"))
                .body("errors.field", hasItem("finalGround"));
        assertThat(story.assignments().getFirst().status()).isEqualTo("SIGNED");

        Map<String, Object> withGround = new HashMap<>(reply("NOT_SOLVED"));
        withGround.put("finalGround", "BEYOND_AUTHORITY");
        People.handlerOf("U-POWER")
                .body(withGround)
                .post(story.assignmentPath() + "/reply")
                .then()
                .statusCode(200);
    }

    @Test
    void aReplyOfTwentyThousandCharactersIsTakenAndALongerOneIsNot() {
        Story story = power();
        Talks.talk("U-POWER", story.assignmentPath());
        Map<String, Object> tooLong = Map.of("text", "答".repeat(20_001), "outcome", "SOLVED");
        Map<String, Object> longest = Map.of("text", "答".repeat(20_000), "outcome", "SOLVED");

        People.handlerOf("U-POWER")
                .body(tooLong)
                .post(story.assignmentPath() + "/reply")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("text"));
        People.handlerOf("U-POWER")
                .body(longest)
                .post(story.assignmentPath() + "/reply")
                .then()
                .statusCode(200);
    }

    @Test
    void noWordOfAnybodyRestsInTheDatabaseReadable() throws Exception {
        Story story = power();
        Talks.talk("U-POWER", story.assignmentPath());
        People.handlerOf("U-POWER")
                .body(Map.of("text", "线路已改造完成。", "outcome", "SOLVED", "internalNote", "费用由公司承担"))
                .post(story.assignmentPath() + "/reply")
                .then()
                .statusCode(200);

        try (Connection database = EmbeddedMariaDb.server().connect("assignment");
                Statement question = database.createStatement();
                ResultSet rows = question.executeQuery(
                        "select m.title_encrypted, m.text_encrypted, r.text_encrypted, r.internal_note_encrypted,"
                                + " c.person_encrypted, c.text_encrypted"
                                + " from reply r join assignment a on a.id = r.assignment_id"
                                + " join contact_record c on c.assignment_id = a.id"
                                + " join matter m on m.appeal_id = a.appeal_id where m.appeal_id = '" + story.id()
                                + "'")) {
            assertThat(rows.next()).isTrue();
            for (int column = 1; column <= 6; column++) {
                assertThat(rows.getString(column))
                        .startsWith("k1:")
                        .doesNotContain("线路", "产线", "费用", "电压", "周经理", "安排");
            }
        }
    }

    @Test
    void anIdentityThatIsNoneIsNotFound() {
        People.handlerOf("U-POWER")
                .post("/api/v1/assignments/nonsense/sign")
                .then()
                .statusCode(404);
        People.handlerOf("U-POWER")
                .get("/api/v1/assignments/nonsense")
                .then()
                .statusCode(404)
                .body("type", not(nullValue()));
    }

    private Story power() {
        return Story.of(cipher, "020102", "339902").assigned();
    }

    private static Map<String, Object> reply(String outcome) {
        return Map.of("text", "线路已改造完成。", "outcome", outcome);
    }
}
