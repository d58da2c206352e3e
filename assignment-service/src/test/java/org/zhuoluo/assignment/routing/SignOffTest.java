package org.zhuoluo.assignment.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.testing.EmbeddedMariaDb;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.assignment.Duty;
import org.zhuoluo.assignment.People;
import org.zhuoluo.assignment.Story;

/** A matter that waits for a unit is laid before a leader; until that is decided nobody gives it away, and the coordinator's clock stands still. */
@QuarkusTest
class SignOffTest {
    @Inject
    FieldCipher cipher;

    @Test
    void approvedAsProposedItGoesToItsUnitAtOnceWithTheLeadersWords() {
        Story story = waiting();

        String id = ask(story, "U-LAND");

        assertThat(story.duty("DISPATCH").status()).isEqualTo("PAUSED");
        assertThat(story.duty("SIGN_OFF")).returns("OPEN", Duty::status).returns("U-LEADERS", Duty::unit);
        list(leader(), "OPEN")
                .body(item(story) + ".text", equalTo("涉及多个部门，请批示。"))
                .body(item(story) + ".title", equalTo("园区电压不稳影响生产"))
                .body(item(story) + ".dueAt", equalTo(story.duty("SIGN_OFF").dueAt()))
                .body(item(story) + ".proposedUnit", equalTo("U-LAND"));

        decide(leader(), id, true, "请限期办结。").statusCode(200).body("status", equalTo("APPROVED"));

        assertThat(story.assignmentOf("U-LAND")).returns("COORDINATOR", given -> given.routedBy());
        assertThat(story.statusOf(1, "DISPATCH")).isEqualTo("MET");
        assertThat(story.statusOf(1, "SIGN_OFF")).isEqualTo("MET");
        People.handlerOf("U-LAND").get(story.pathOf("U-LAND")).then().body("instruction", equalTo("请限期办结。"));
        list(leader(), "APPROVED").body(item(story) + ".decidedBy", equalTo("leader-of-3399"));
        await().atMost(Patience.LONG)
                .until(() -> story.told().containsAll(List.of("assignment.sign-off-decided.v1", "assignment.made.v1")));
        assertThat(story.told())
                .containsSubsequence(
                        "assignment.sign-off-asked.v1",
                        "obligation.paused.v1",
                        "assignment.sign-off-decided.v1",
                        "obligation.resumed.v1",
                        "assignment.made.v1");
    }

    @Test
    void approvedWithoutAUnitTheCoordinatorGivesItAwayAndTheInstructionGoesAlong() {
        Story story = waiting();
        String id = ask(story, null);
        assign(story, "U-MARKET", null).statusCode(409).body("type", equalTo("urn:zhuoluo:problem:sign-off-open"));

        decide(leader(), id, true, "请市场监管局研究。").statusCode(200);

        assertThat(story.duty("DISPATCH").status()).isEqualTo("OPEN");
        assign(story, "U-MARKET", "两日内先联系企业。").statusCode(200);
        People.handlerOf("U-MARKET")
                .get(story.pathOf("U-MARKET"))
                .then()
                .body("instruction", equalTo("请市场监管局研究。\n两日内先联系企业。"));
    }

    @Test
    void refusedItComesBackWithTheLeadersWordsAndMayBeLaidBeforeOneAgain() {
        Story story = waiting();
        String id = ask(story, "U-LAND");

        decide(leader(), id, false, "请先征求自然资源局意见。").statusCode(200).body("status", equalTo("REFUSED"));

        assertThat(story.assignments()).isEmpty();
        assertThat(story.duty("DISPATCH").status()).isEqualTo("OPEN");
        list(People.coordinatorOf("3399"), "REFUSED").body(item(story) + ".instruction", equalTo("请先征求自然资源局意见。"));
        ask(story, "U-MARKET");
        assertThat(story.duties("SIGN_OFF")).extracting(Duty::status).containsExactlyInAnyOrder("MET", "OPEN");
    }

    @Test
    void ofTwoLeadersWhoDecideAtTheSameMomentOneDoes() throws Exception {
        Story story = waiting();
        String id = ask(story, "U-LAND");
        var together = new CyclicBarrier(2);

        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> answers = List.of(
                    two.submit(() -> decideWith(together, leader(), id, true)),
                    two.submit(() -> decideWith(together, People.leaderOf("339902"), id, false)));

            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 409);
        }
    }

    @Test
    void ofABatchEachIsDecidedByItselfAndSentAgainItFinishes() {
        List<Story> stories = Stream.generate(this::waiting).limit(3).toList();
        List<String> ids = stories.stream().map(story -> ask(story, "U-LAND")).toList();
        decide(leader(), ids.get(1), false, null).statusCode(200);
        List<Map<String, Object>> items = Stream.concat(
                        ids.stream(), Stream.of(UUID.randomUUID().toString()))
                .map(id -> Map.<String, Object>of("id", id, "approved", true, "instruction", "同意。"))
                .toList();

        for (int times = 1; times <= 2; times++) {
            leader().body(Map.of("items", items))
                    .post("/api/v1/sign-offs/decisions")
                    .then()
                    .statusCode(200)
                    .body("decided", equalTo(2))
                    .body("items.decided", equalTo(List.of(true, false, true, false)))
                    .body("items[1].problem", equalTo("urn:zhuoluo:problem:sign-off-decided"))
                    .body("items[1].title", notNullValue())
                    .body("items[3].problem", equalTo("urn:zhuoluo:problem:not-found"));
        }

        assertThat(stories.get(0).assignments()).hasSize(1);
        assertThat(stories.get(1).assignments()).isEmpty();
        assertThat(stories.get(2).assignments()).hasSize(1);
    }

    @Test
    void moreThanTwoHundredAreTooMany() {
        List<Map<String, Object>> items = Stream.generate(
                        () -> Map.<String, Object>of("id", UUID.randomUUID().toString(), "approved", true))
                .limit(201)
                .toList();

        leader().body(Map.of("items", items))
                .post("/api/v1/sign-offs/decisions")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("items"));
    }

    @Test
    void withTheAppealItsSignOffEnds() {
        Story story = waiting();
        String id = ask(story, "U-LAND");

        story.withdrawn().awaitObligation(1, "SIGN_OFF", "VOIDED");

        decide(leader(), id, true, null).statusCode(409);
        await().atMost(Patience.LONG)
                .untilAsserted(() -> list(leader(), "VOIDED")
                        .body("items.appealId", hasItem(story.id().toString())));
        list(leader(), "OPEN").body("items.appealId", not(hasItem(story.id().toString())));
    }

    @Test
    void whoseAreaItIsNotNeitherAsksNorDecides() {
        Story story = waiting();
        askAs(People.coordinatorOf("339901"), story, "U-LAND").statusCode(404);
        askAs(People.coordinatorOf("3399"), story, "U-CLOSED")
                .statusCode(422)
                .body("errors.field", hasItem("proposedUnit"));
        String id = ask(story, "U-LAND");
        askAs(People.coordinatorOf("3399"), story, "U-LAND")
                .statusCode(409)
                .body("type", equalTo("urn:zhuoluo:problem:sign-off-open"));

        decide(People.leaderOf("339901"), id, true, null).statusCode(404);
        decide(People.coordinatorOf("3399"), id, true, null).statusCode(403);
        list(People.leaderOf("339901"), "OPEN")
                .body("items.appealId", not(hasItem(story.id().toString())));
        People.handlerOf("U-LAND").get("/api/v1/sign-offs").then().statusCode(403);
    }

    @Test
    void thePagesHoldEachOnceAndTheTotalIsExact() {
        List<String> ids = Stream.generate(this::waiting)
                .limit(3)
                .map(story -> ask(story, "U-LAND"))
                .toList();
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = leader().get(
                            "/api/v1/sign-offs?limit=2&total=true" + (cursor == null ? "" : "&cursor=" + cursor))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.id", String.class));
            assertThat(page.getInt("total")).isGreaterThanOrEqualTo(3);
            cursor = page.getString("next");
        } while (cursor != null);

        assertThat(seen).doesNotHaveDuplicates().containsAll(ids);
    }

    @Test
    void theQueueSaysWhatLiesBeforeALeader() {
        Story story = waiting();
        queue().body(queued(story) + ".signOffId", nullValue());

        String id = ask(story, null);

        queue().body(queued(story) + ".signOffId", equalTo(id));
    }

    @Test
    void noWordOfItRestsInTheDatabaseReadable() throws Exception {
        Story story = waiting();
        decide(leader(), ask(story, null), true, "请限期办结。").statusCode(200);

        try (Connection database = EmbeddedMariaDb.server().connect("assignment");
                Statement question = database.createStatement();
                ResultSet rows = question.executeQuery("select text_encrypted, instruction_encrypted from sign_off"
                        + " where appeal_id = '" + story.id() + "'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).startsWith("k1:").doesNotContain("部门");
            assertThat(rows.getString(2)).startsWith("k1:").doesNotContain("限期");
        }
    }

    /** A matter that no rule could give to a unit. */
    private Story waiting() {
        Story story = Story.of(cipher, "070202", "339902").submittedAndAccepted();
        await().atMost(Patience.LONG)
                .until(() -> queue().extract().jsonPath().getString(queued(story) + ".appealId") != null);
        return story.awaitObligation(1, "DISPATCH", "OPEN");
    }

    private static String queued(Story story) {
        return "items.find { it.appealId == '" + story.id() + "' }";
    }

    private static String item(Story story) {
        return queued(story);
    }

    private static ValidatableResponse queue() {
        return People.coordinatorOf("3399")
                .get("/api/v1/dispatch-queue?limit=200")
                .then();
    }

    private static RequestSpecification leader() {
        return People.leaderOf("3399");
    }

    private static String ask(Story story, @Nullable String unit) {
        return askAs(People.coordinatorOf("3399"), story, unit)
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .extract()
                .path("id");
    }

    private static ValidatableResponse askAs(RequestSpecification who, Story story, @Nullable String unit) {
        Map<String, Object> body =
                unit == null ? Map.of("text", "涉及多个部门，请批示。") : Map.of("text", "涉及多个部门，请批示。", "proposedUnit", unit);
        return who.body(body)
                .post("/api/v1/dispatch-queue/" + story.id() + "/sign-off")
                .then();
    }

    private static ValidatableResponse assign(Story story, String unit, @Nullable String instruction) {
        Map<String, Object> body = instruction == null
                ? Map.of("unit", unit, "reason", "r")
                : Map.of("unit", unit, "reason", "r", "instruction", instruction);
        return People.coordinatorOf("3399")
                .body(body)
                .post("/api/v1/dispatch-queue/" + story.id() + "/assign")
                .then();
    }

    private static ValidatableResponse decide(
            RequestSpecification who, String id, boolean approved, @Nullable String instruction) {
        Map<String, Object> body = instruction == null
                ? Map.of("approved", approved)
                : Map.of("approved", approved, "instruction", instruction);
        return who.body(body).post("/api/v1/sign-offs/" + id + "/decision").then();
    }

    private static int decideWith(CyclicBarrier together, RequestSpecification who, String id, boolean approved)
            throws Exception {
        together.await();
        return decide(who, id, approved, null).extract().statusCode();
    }

    private static ValidatableResponse list(RequestSpecification who, String status) {
        return who.get("/api/v1/sign-offs?limit=200&status=" + status).then().statusCode(200);
    }
}
