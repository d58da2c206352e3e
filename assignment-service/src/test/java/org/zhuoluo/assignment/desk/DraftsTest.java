package org.zhuoluo.assignment.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.api.testing.EmbeddedMariaDb;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.assignment.People;
import org.zhuoluo.assignment.Story;
import org.zhuoluo.messaging.testing.Topics;

/** A reply that one person of the unit writes and another one publishes. */
@QuarkusTest
class DraftsTest {
    private static final Map<String, Object> REPLY = Map.of(
            "text",
            "线路已改造完成。",
            "outcome",
            "SOLVED",
            "internalNote",
            "费用由公司承担",
            "effects",
            Map.of("moneyYuan", 1_250_000, "jobs", 12));

    @Inject
    FieldCipher cipher;

    @Test
    void whatOneWroteAnotherPublishesWordForWord() {
        Story story = power();
        Talks.talk("U-POWER", story.assignmentPath());

        String draft = draft(story);

        assertThat(story.statusOf(1, "REVIEW")).isEqualTo("OPEN");
        assertThat(story.duty("REVIEW").unit()).isEqualTo("U-POWER");
        assertThat(story.statusOf(1, "REPLY")).isEqualTo("OPEN");
        publish(first(), story, draft)
                .statusCode(403)
                .body("type", equalTo("urn:zhuoluo:problem:second-person-needed"));
        publish(second(), story, draft).statusCode(200).body("status", equalTo("REPLIED"));

        assertThat(story.statusOf(1, "REVIEW")).isEqualTo("MET");
        first().get(story.assignmentPath())
                .then()
                .body("reply.text", equalTo("线路已改造完成。"))
                .body("reply.internalNote", equalTo("费用由公司承担"))
                .body("reply.effects.moneyYuan", equalTo(1_250_000))
                .body("reply.effects.jobs", equalTo(12))
                .body("reply.effects.disputesSettled", nullValue())
                .body("reply.publishedBy", equalTo("somebody-as-HEAD"));
        drafts(first(), story)
                .body("[0].status", equalTo("PUBLISHED"))
                .body("[0].draftedBy", equalTo("handler-of-U-POWER"))
                .body("[0].reviewedBy", equalTo("somebody-as-HEAD"));
        await().atMost(Patience.LONG)
                .until(() -> story.told()
                        .containsAll(List.of("assignment.reply-submitted.v1", "assignment.reply-published.v1")));
        assertThat(published(story).getLong("moneyYuan")).isEqualTo(1_250_000);
    }

    @Test
    void whatWasSentBackIsWrittenAnewAndOneWaitsAtATime() {
        Story story = power();
        Talks.talk("U-POWER", story.assignmentPath());
        String draft = draft(story);
        submit(first(), story).statusCode(409).body("type", equalTo("urn:zhuoluo:problem:draft-pending"));
        first().body(REPLY)
                .post(story.assignmentPath() + "/reply")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:zhuoluo:problem:draft-pending"));

        sendBack(second(), story, draft).statusCode(200).body("status", equalTo("SENT_BACK"));

        publish(second(), story, draft).statusCode(409).body("type", equalTo("urn:zhuoluo:problem:draft-not-pending"));
        drafts(first(), story).body("[0].remarks", equalTo("请补充完工日期。"));
        String next = draft(story);
        publish(second(), story, next).statusCode(200);
        assertThat(story.duties("REVIEW"))
                .hasSize(2)
                .allMatch(duty -> duty.status().equals("MET"));
        await().atMost(Patience.LONG).until(() -> story.told().contains("assignment.reply-sent-back.v1"));
    }

    @Test
    void whoWroteItTakesItBackByTheSameAct() {
        Story story = power();
        String draft = draft(story);

        sendBack(first(), story, draft).statusCode(200);

        assertThat(story.statusOf(1, "REVIEW")).isEqualTo("MET");
        assertThat(story.statusOf(1, "SIGN")).as("a draft signs").isEqualTo("MET");
    }

    @Test
    void theRulesOfAReplyHoldAgainWhenItIsPublished() {
        Story story = power();
        String draft = draft(story);

        publish(second(), story, draft).statusCode(422).body("type", equalTo("urn:zhuoluo:problem:contact-missing"));

        assertThat(story.statusOf(1, "REVIEW")).isEqualTo("OPEN");
        Talks.talk("U-POWER", story.assignmentPath());
        publish(second(), story, draft).statusCode(200);
    }

    @Test
    void whereTheUnitWantsASecondPersonNobodyRepliesAlone() {
        Story story = Story.of(cipher, "050101", "339902").assigned();
        Talks.talk("U-MARKET", story.assignmentPath());
        settings(People.with(Role.HEAD, "U-MARKET"), "U-MARKET", true).statusCode(200);
        try {
            for (RequestSpecification alone : List.of(People.handlerOf("U-MARKET"), People.systemOf("U-MARKET"))) {
                alone.body(REPLY)
                        .post(story.assignmentPath() + "/reply")
                        .then()
                        .statusCode(409)
                        .body("type", equalTo("urn:zhuoluo:problem:reply-needs-second-person"));
            }
            String draft = submit(People.systemOf("U-MARKET"), story)
                    .statusCode(200)
                    .extract()
                    .path("id");
            publish(People.handlerOf("U-MARKET"), story, draft).statusCode(200);
            People.handlerOf("U-MARKET")
                    .body(Map.of("text", "更正。", "reason", "笔误"))
                    .post(story.assignmentPath() + "/reply/correction")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:zhuoluo:problem:reply-needs-second-person"));
        } finally {
            settings(People.admin(), "U-MARKET", false).statusCode(200);
        }
    }

    @Test
    void onlyTheUnitReadsAndPublishesItsDrafts() {
        Story story = power();
        String draft = draft(story);

        drafts(People.handlerOf("U-MARKET"), story, 404);
        drafts(People.coordinatorOf("3399"), story, 403);
        publish(People.handlerOf("U-MARKET"), story, draft).statusCode(404);
        publish(second(), story, UUID.randomUUID().toString()).statusCode(404);
        Story other = power();
        publish(second(), other, draft).statusCode(404);
    }

    @Test
    void aDraftEndsWithTheUnitsShare() {
        Story story = power();
        String path = story.assignmentPath();
        String draft = draft(story);

        People.coordinatorOf("3399")
                .body(Map.of("unit", "U-LAND", "reason", "改派"))
                .post(path + "/move")
                .then()
                .statusCode(200);

        assertThat(story.statusOf(1, "REVIEW")).isEqualTo("VOIDED");
        second().post(path + "/drafts/" + draft + "/publish").then().statusCode(409);
        first().get(path + "/drafts").then().body("[0].status", equalTo("VOIDED"));
    }

    @Test
    void aDraftEndsWithTheAppeal() {
        Story story = power();
        draft(story);

        story.withdrawn().awaitObligation(1, "REVIEW", "VOIDED");

        await().atMost(Patience.LONG).untilAsserted(() -> drafts(first(), story).body("[0].status", equalTo("VOIDED")));
    }

    @Test
    void ofTwoWhoPublishAtTheSameMomentOneDoes() throws Exception {
        Story story = power();
        Talks.talk("U-POWER", story.assignmentPath());
        String path = story.assignmentPath() + "/drafts/" + draft(story) + "/publish";
        var together = new CyclicBarrier(2);

        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> answers = List.of(
                    two.submit(() -> publishWith(together, second(), path)),
                    two.submit(() -> publishWith(together, third(), path)));

            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 409);
        }
        first().get(story.assignmentPath()).then().body("earlierReplies", hasSize(0));
    }

    @Test
    void noWordOfADraftRestsInTheDatabaseReadable() throws Exception {
        Story story = power();
        sendBack(second(), story, draft(story)).statusCode(200);

        try (Connection database = EmbeddedMariaDb.server().connect("assignment");
                Statement question = database.createStatement();
                ResultSet rows = question.executeQuery(
                        "select text_encrypted, internal_note_encrypted, remarks_encrypted from reply_draft"
                                + " where assignment_id = '" + story.assignmentId() + "'")) {
            assertThat(rows.next()).isTrue();
            for (int column = 1; column <= 3; column++) {
                assertThat(rows.getString(column)).startsWith("k1:").doesNotContain("线路", "费用", "完工");
            }
        }
    }

    @Test
    void whatIsCountedHasItsBounds() {
        Story story = power();

        first().body(Map.of("text", "t", "outcome", "SOLVED", "effects", Map.of("jobs", -1)))
                .post(story.assignmentPath() + "/drafts")
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("effects.jobs")));
    }

    private Story power() {
        return Story.of(cipher, "020102", "339902").assigned();
    }

    private static RequestSpecification first() {
        return People.handlerOf("U-POWER");
    }

    private static RequestSpecification second() {
        return People.with(Role.HEAD, "U-POWER");
    }

    private static RequestSpecification third() {
        return People.handlerAndSupervisor("U-POWER", "3399");
    }

    private static String draft(Story story) {
        return submit(first(), story)
                .statusCode(200)
                .body("status", equalTo("PENDING"))
                .extract()
                .path("id");
    }

    private static ValidatableResponse submit(RequestSpecification who, Story story) {
        return who.body(REPLY).post(story.assignmentPath() + "/drafts").then();
    }

    private static ValidatableResponse publish(RequestSpecification who, Story story, String draft) {
        return who.post(story.assignmentPath() + "/drafts/" + draft + "/publish")
                .then();
    }

    private static ValidatableResponse sendBack(RequestSpecification who, Story story, String draft) {
        return who.body(Map.of("remarks", "请补充完工日期。"))
                .post(story.assignmentPath() + "/drafts/" + draft + "/send-back")
                .then();
    }

    private static ValidatableResponse drafts(RequestSpecification who, Story story) {
        return drafts(who, story, 200);
    }

    private static ValidatableResponse drafts(RequestSpecification who, Story story, int status) {
        return who.get(story.assignmentPath() + "/drafts").then().statusCode(status);
    }

    private static ValidatableResponse settings(RequestSpecification who, String unit, boolean reviewed) {
        return who.body(Map.of("reviewsReplies", reviewed))
                .put("/api/v1/units/" + unit + "/desk-settings")
                .then();
    }

    private static int publishWith(CyclicBarrier together, RequestSpecification who, String path) throws Exception {
        together.await();
        return who.post(path).statusCode();
    }

    private static JsonPath published(Story story) {
        return Topics.readAbout("zhuoluo.assignments", story.id().toString()).stream()
                .filter(record -> "assignment.reply-published.v1"
                        .equals(Topics.headersOf(record).get("ce_type")))
                .map(record -> JsonPath.from(record.value()))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
