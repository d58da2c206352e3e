package org.zhuoluo.assignment.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.assignment.People;
import org.zhuoluo.assignment.Story;
import org.zhuoluo.messaging.testing.Topics;

/** What was published is put right by a further version; nothing of it is lost, and no clock begins anew. */
@QuarkusTest
class CorrectionTest {
    @Inject
    FieldCipher cipher;

    @Test
    void aFurtherVersionReplacesWhatWasPublishedAndTheEarlierOnesStay() {
        Story story = replied();
        String rateDue = story.awaitObligation(1, "RATE", "OPEN").duty("RATE").dueAt();

        correct(story, Map.of("text", "已更正一。", "outcome", "PARTLY_SOLVED", "reason", "完工日期有误"))
                .statusCode(200)
                .body("status", equalTo("REPLIED"));
        correct(story, Map.of("text", "已更正二。", "reason", "笔误")).statusCode(200);

        People.handlerOf("U-POWER")
                .get(story.assignmentPath())
                .then()
                .body("reply.version", equalTo(3))
                .body("reply.text", equalTo("已更正二。"))
                .body("reply.outcome", equalTo("PARTLY_SOLVED"))
                .body("reply.correctionReason", equalTo("笔误"))
                .body("reply.effects.jobs", equalTo(12))
                .body("earlierReplies.version", equalTo(List.of(2, 1)))
                .body("earlierReplies[1].text", equalTo("已办结。"));
        assertThat(story.duties("RATE")).singleElement().returns(rateDue, duty -> duty.dueAt());
        await().atMost(Patience.LONG).until(() -> versionsTold(story).size() == 3);
        assertThat(versionsTold(story))
                .extracting(told -> told.getInt("replyVersion"))
                .containsExactly(1, 2, 3);
        assertThat(versionsTold(story))
                .extracting(told -> told.getString("replyId"))
                .containsOnly(versionsTold(story).getFirst().getString("replyId"));
    }

    @Test
    void onceRatedOnlyTheWordsCanBeCorrected() {
        Story story = replied().rated("SATISFIED", "CLOSE").closed("RATED").awaitObligation(1, "RATE", "MET");

        correct(story, Map.of("text", "已更正。", "outcome", "EXPLAINED", "reason", "r"))
                .statusCode(409)
                .body("type", equalTo("urn:zhuoluo:problem:outcome-was-rated"));

        correct(story, Map.of("text", "已更正。", "outcome", "SOLVED", "reason", "r"))
                .statusCode(200);
    }

    @Test
    void afterAReopeningWhatWasRepliedBeforeStays() {
        Story story = replied();
        String path = story.assignmentPath();
        story.rated("DISSATISFIED", "REOPEN").reopened().awaitObligation(2, "DISPATCH", "MET");

        People.handlerOf("U-POWER")
                .body(Map.of("text", "已更正。", "reason", "r"))
                .post(path + "/reply/correction")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:zhuoluo:problem:correction-too-late"));
    }

    @Test
    void whatWasNotPublishedIsNotCorrected() {
        Story story = Story.of(cipher, "020102", "339902").assigned();

        correct(story, Map.of("text", "已更正。", "reason", "r"))
                .statusCode(409)
                .body("type", equalTo("urn:zhuoluo:problem:nothing-to-correct"));
        People.handlerOf("U-POWER").get(story.assignmentPath()).then().body("earlierReplies", hasSize(0));
    }

    @Test
    void aCorrectionThatSolvesNothingNeedsAFinalGround() {
        Story story = replied();

        correct(story, Map.of("text", "已更正。", "outcome", "NOT_SOLVED", "reason", "r"))
                .statusCode(422)
                .body("type", equalTo("urn:zhuoluo:problem:final-ground-missing"));
    }

    @Test
    void aSecondPersonPublishesTheDraftOfACorrection() {
        Story story = replied();
        String draft = People.handlerOf("U-POWER")
                .body(Map.of("text", "已更正。", "reason", "完工日期有误"))
                .post(story.assignmentPath() + "/drafts/correction")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        assertThat(story.statusOf(1, "REVIEW")).isEqualTo("OPEN");
        correct(story, Map.of("text", "插队。", "reason", "r")).statusCode(409);

        People.with(Role.HEAD, "U-POWER")
                .post(story.assignmentPath() + "/drafts/" + draft + "/publish")
                .then()
                .statusCode(200);

        People.handlerOf("U-POWER")
                .get(story.assignmentPath())
                .then()
                .body("reply.version", equalTo(2))
                .body("reply.text", equalTo("已更正。"))
                .body("reply.correctionReason", equalTo("完工日期有误"));
        assertThat(story.statusOf(1, "REVIEW")).isEqualTo("MET");
    }

    @Test
    void aDraftOfACorrectionEndsWithItsRound() {
        Story story = replied();
        String path = story.assignmentPath();
        String draft = People.handlerOf("U-POWER")
                .body(Map.of("text", "已更正。", "reason", "完工日期有误"))
                .post(path + "/drafts/correction")
                .then()
                .statusCode(200)
                .extract()
                .path("id");

        story.rated("DISSATISFIED", "REOPEN").reopened().awaitObligation(1, "REVIEW", "VOIDED");

        People.handlerOf("U-POWER")
                .get(path + "/drafts")
                .then()
                .statusCode(200)
                .body("find { it.id == '" + draft + "' }.status", equalTo("VOIDED"));
        People.with(Role.HEAD, "U-POWER")
                .post(path + "/drafts/" + draft + "/publish")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:zhuoluo:problem:draft-not-pending"));
        await().atMost(Patience.LONG)
                .untilAsserted(() -> assertThat(story.toldOf("obligation.voided.v1", "cause"))
                        .contains("LEFT_BEHIND"));
        assertThat(story.toldOf("obligation.voided.v1", "reason")).contains("REOPENED");
    }

    private Story replied() {
        Story story = Story.of(cipher, "020102", "339902").assigned();
        Talks.talk("U-POWER", story.assignmentPath());
        People.handlerOf("U-POWER")
                .body(Map.of("text", "已办结。", "outcome", "SOLVED", "effects", Map.of("jobs", 12)))
                .post(story.assignmentPath() + "/reply")
                .then()
                .statusCode(200);
        return story.replied(1).awaitObligation(1, "RATE", "OPEN");
    }

    private static ValidatableResponse correct(Story story, Map<String, Object> what) {
        return People.handlerOf("U-POWER")
                .body(what)
                .post(story.assignmentPath() + "/reply/correction")
                .then();
    }

    private static List<JsonPath> versionsTold(Story story) {
        return Topics.readAbout("zhuoluo.assignments", story.id().toString()).stream()
                .filter(record -> "assignment.reply-published.v1"
                        .equals(Topics.headersOf(record).get("ce_type")))
                .map(record -> JsonPath.from(record.value()))
                .toList();
    }
}
