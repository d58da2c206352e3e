package org.zhuoluo.assignment.abolition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.api.testing.MovableClock;
import org.zhuoluo.assignment.CityHall;
import org.zhuoluo.assignment.Duty;
import org.zhuoluo.assignment.Fixtures;
import org.zhuoluo.assignment.People;
import org.zhuoluo.assignment.Story;
import org.zhuoluo.assignment.matter.RoundId;

/** A unit is abolished or merged: all that it had is its successor's, and at no moment nobody's. */
@QuarkusTest
class AbolitionTest {
    @Inject
    FieldCipher cipher;

    @Inject
    MovableClock clock;

    @Inject
    AbolitionRunner runner;

    @Inject
    HandOverMatter handOverMatter;

    private String old = "";
    private String successor = "";

    @BeforeEach
    void twoUnits() {
        clock.stopAt(Fixtures.local("2026-11-23T10:30"));
        old = CityHall.newDepartment();
        successor = CityHall.newDepartment();
    }

    @AfterEach
    void theClockRunsAgain() {
        clock.reset();
    }

    @Test
    void everyShareIsTheSuccessorsAndTheOldUnitIsAnswerableUntilItHasSigned() {
        Story unsigned = CityHall.matterOf(old, cipher);
        Story signed = CityHall.matterOf(old, cipher);
        sign(signed, old);
        Duty before = signed.duty("REPLY");

        abolish(Map.of()).statusCode(202).body("total", equalTo(2)).body("done", equalTo(0));
        runner.tick();

        progress().body("done", equalTo(2)).body("total", equalTo(2)).body("finishedAt", nullValue());
        for (Story story : List.of(unsigned, signed)) {
            assertThat(story.assignmentOf(old).status()).isEqualTo("TRANSFERRED");
            assertThat(story.assignmentOf(successor).status()).isEqualTo("MADE");
            assertThat(story.duty("REPLY").unit())
                    .as("first receiver stays answerable")
                    .isEqualTo(old);
        }
        assertThat(signed.duty("REPLY")).isEqualTo(before);
        People.handlerOf(successor).get(signed.pathOf(successor)).then().body("instruction", equalTo("机构改革，职责划转"));

        sign(signed, successor);
        assertThat(signed.duty("REPLY").unit()).isEqualTo(successor);
        assertThat(signed.duty("REPLY").dueAt()).isEqualTo(before.dueAt());
        assertThat(signed.told()).contains("assignment.transferred.v1", "obligation.transferred.v1");

        clock.stopAt(Fixtures.local("2026-11-23T10:31"));
        runner.tick();
        progress().body("finishedAt", notNullValue()).body("done", equalTo(2));
    }

    /** What is owed for it stays with the old unit until the successor has signed, and is not handed on again at every tick. */
    @Test
    void aShareOnTheLedgerWithAStagedPlanIsHandedOnOnceToo() {
        Story story = CityHall.matterOf(old, cipher);
        sign(story, old);
        People.handlerOf(old)
                .body(Map.of("steps", List.of(Map.of("title", "完成现场勘测", "dueDate", "2026-12-04"))))
                .post(story.pathOf(old) + "/plan")
                .then()
                .statusCode(200);
        putOnLedger(story);

        abolish(Map.of()).statusCode(202).body("total", equalTo(1));
        runner.tick();
        runner.tick();

        progress().body("done", equalTo(1)).body("total", equalTo(1));
        assertThat(story.assignmentOf(successor).status()).isEqualTo("ON_LEDGER");
        for (String kind : List.of("TRACK", "STRIKE_OFF", "STEP")) {
            assertThat(story.duty(kind).unit()).as(kind).isEqualTo(old);
        }
        clock.stopAt(Fixtures.local("2026-11-23T10:31"));
        runner.tick();
        progress().body("finishedAt", notNullValue()).body("done", equalTo(1));

        sign(story, successor);
        for (String kind : List.of("TRACK", "STRIKE_OFF", "STEP")) {
            assertThat(story.duty(kind).unit()).as(kind).isEqualTo(successor);
        }
    }

    @Test
    void whatWaitsForARulingIsRuledOnWithIt() {
        Story story = CityHall.matterOf(old, cipher);
        People.handlerOf(old)
                .body(Map.of("reason", "NOT_OUR_DUTY", "text", "非本单位职责"))
                .post(story.assignmentPath() + "/return")
                .then()
                .statusCode(200);

        abolish(Map.of()).statusCode(202);
        runner.tick();

        assertThat(story.assignmentOf(successor).status()).isEqualTo("MADE");
        assertThat(story.statusOf(1, "RULE")).isEqualTo("MET");
        People.admin()
                .get("/api/v1/assignments/" + story.assignmentOf(old).id())
                .then()
                .body("return.decision", equalTo("REASSIGNED"))
                .body("return.newUnit", equalTo(successor));
    }

    @Test
    void anOpinionThatWasAskedForIsTheSuccessorsToo() {
        String lead = CityHall.newDepartment();
        Story story = CityHall.waiting(cipher);
        CityHall.give(
                        story,
                        Map.of("unit", lead, "reason", "r", "assisting", List.of(Map.of("unit", old, "task", "请提意见"))))
                .statusCode(200);
        sign(story, old);
        Duty before = story.duty("ASSIST");

        abolish(Map.of()).statusCode(202);
        runner.tick();

        assertThat(story.assignmentOf(successor).role()).isEqualTo("ASSISTING");
        assertThat(story.duty("ASSIST")).isEqualTo(before);
        sign(story, successor);
        assertThat(story.duty("ASSIST").unit()).isEqualTo(successor);
        assertThat(story.duty("ASSIST").dueAt()).isEqualTo(before.dueAt());
        People.handlerOf(successor)
                .body(Map.of("text", "同意"))
                .post(story.pathOf(successor) + "/opinion")
                .then()
                .statusCode(200);
        assertThat(story.statusOf(1, "ASSIST")).isEqualTo("MET");
        People.handlerOf(lead).get(story.pathOf(lead)).then().body("assistance.opinion", hasItem("同意"));
    }

    /** When two units become one, it has what both had. */
    @Test
    void theSuccessorMayTakePartAlready() {
        Story story = CityHall.waiting(cipher);
        CityHall.give(
                        story,
                        Map.of("unit", old, "reason", "r", "parts", List.of(Map.of("unit", successor, "task", "一部分"))))
                .statusCode(200);

        abolish(Map.of()).statusCode(202);
        runner.tick();

        assertThat(story.assignments().stream().filter(given -> given.unit().equals(successor)))
                .extracting(given -> given.role())
                .containsExactlyInAnyOrder("LEAD", "PART");
    }

    @Test
    void fromThatMomentItIsGivenNothing() {
        Story story = CityHall.waiting(cipher);
        abolish(Map.of()).statusCode(202);

        CityHall.give(story, Map.of("unit", old, "reason", "r"))
                .statusCode(422)
                .body("type", equalTo("urn:zhuoluo:problem:unit-cannot-take-it"));
        CityHall.putUnit(old, Map.of("kind", "DEPARTMENT", "nameEn", "Back again"))
                .statusCode(422)
                .body("errors.field", equalTo(List.of("code")));
        abolish(Map.of()).statusCode(409).body("type", equalTo("urn:zhuoluo:problem:unit-is-abolished"));
    }

    @Test
    void anAbolitionToComeComesOnItsDay() {
        Story story = CityHall.matterOf(old, cipher);
        abolish(Map.of("on", "2026-12-01")).statusCode(202);
        runner.tick();
        assertThat(story.assignmentOf(old).status()).isEqualTo("MADE");
        CityHall.matterOf(old, cipher);

        clock.stopAt(Fixtures.local("2026-12-01T00:00"));
        runner.tick();

        assertThat(story.assignmentOf(old).status()).isEqualTo("TRANSFERRED");
        progress().body("done", equalTo(2));
    }

    /** A successor that is abolished before it has everything is followed by its own. */
    @Test
    void whoeverFollowsTheSuccessorHasWhatWasStillToCome() {
        String third = CityHall.newDepartment();
        Story story = CityHall.matterOf(old, cipher);
        abolish(Map.of()).statusCode(202);
        People.admin()
                .body(body(third, Map.of()))
                .post("/api/v1/units/" + successor + "/abolish")
                .then()
                .statusCode(202);

        runner.tick();

        assertThat(story.assignmentOf(third).status()).isEqualTo("MADE");
        progress().body("done", equalTo(1)).body("total", equalTo(1));
    }

    @Test
    void whatServesAnAreaIsFollowedByItsLikeWhichHasItsDutiesAtOnce() {
        String area = "339901001";
        String desk = CityHall.newCode();
        CityHall.putUnit(desk, Map.of("kind", "COORDINATION", "area", area)).statusCode(201);
        CityHall.putPost("P-" + desk, desk, desk + ".a").statusCode(201);
        Story story = Story.of(cipher, "070202", area).submittedAndAccepted().awaitObligation(1, "DISPATCH", "OPEN");
        assertThat(story.duty("DISPATCH").unit()).isEqualTo(desk);
        Duty before = story.duty("DISPATCH");
        People.admin()
                .body(body(successor, Map.of()))
                .post("/api/v1/units/" + desk + "/abolish")
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of("successor")));

        People.admin()
                .body(body("U-COORDINATION", Map.of()))
                .post("/api/v1/units/" + desk + "/abolish")
                .then()
                .statusCode(202);
        runner.tick();

        assertThat(story.duty("DISPATCH").unit()).isEqualTo("U-COORDINATION");
        assertThat(story.duty("DISPATCH").dueAt()).isEqualTo(before.dueAt());
        assertThat(story.told()).contains("obligation.taken-over.v1");
    }

    /** Whatever dies in between: what is left is read off the duties, and nothing is handed on twice. */
    @Test
    void instancesShareTheWorkAndEachMatterIsHandedOnOnce() throws Exception {
        var stories = new ArrayList<Story>();
        for (int i = 0; i < 8; i++) {
            stories.add(CityHall.matterOf(old, cipher));
        }
        abolish(Map.of()).statusCode(202).body("total", equalTo(8));
        assertThat(handOverMatter.handOver(old, new RoundId(stories.getLast().id(), 1)))
                .as("an instance that dies after the last one")
                .isTrue();
        Callable<Boolean> instance = () -> {
            ManagedContext ofTheTick = Arc.container().requestContext(); // the scheduler gives each tick one
            ofTheTick.activate();
            try {
                runner.tick();
            } finally {
                ofTheTick.terminate();
            }
            return true;
        };

        try (var instances = Executors.newFixedThreadPool(3)) {
            for (var ticked : instances.invokeAll(Collections.nCopies(3, instance))) {
                ticked.get();
            }
        }
        runner.tick(); // whoever found the row held has left the rest to the others

        progress().body("done", equalTo(8)).body("total", equalTo(8));
        assertThat(stories)
                .allSatisfy(story -> assertThat(story.told().stream().filter("assignment.transferred.v1"::equals))
                        .hasSize(1));
        clock.stopAt(Fixtures.local("2026-11-23T10:40"));
        runner.tick();
        String finished = progress().extract().path("finishedAt");
        clock.stopAt(Fixtures.local("2026-11-23T10:50"));
        runner.tick();
        progress().body("finishedAt", equalTo(finished));
    }

    @Test
    void itIsNoCandidateFromThatDayOn() {
        CityHall.putUnit(old, Map.of("kind", "DEPARTMENT", "area", "339902")).statusCode(200);
        Story story = Story.of(cipher, "070202", "339902").submittedAndAccepted();
        story.awaitObligation(1, "ACCEPT", "MET");
        String path = "/api/v1/dispatch-queue/" + story.id() + "/candidates?limit=200&total=true";
        abolish(Map.of("on", "2026-11-24")).statusCode(202);
        JsonPath before = candidates(path);

        clock.stopAt(Fixtures.local("2026-11-24T09:00"));

        assertThat(before.getList("items.unit")).contains(old);
        assertThat(candidates(path).getList("items.unit")).isNotEmpty().doesNotContain(old);
        assertThat(candidates(path).getInt("total")).isEqualTo(before.getInt("total") - 1);
    }

    private static JsonPath candidates(String path) {
        return People.coordinatorOf("3399")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void rulesThatNameItAreListedAndDoNotFollow() {
        People.admin()
                .body(body("U-LAND", Map.of("on", "2036-01-01")))
                .post("/api/v1/units/U-CLOSED/abolish")
                .then()
                .statusCode(202)
                .body("stillNamed", equalTo(List.of("routing-rule/40")));
    }

    @Test
    void whoeverMayNotOrCannotFollowIsRefused() {
        String bank = CityHall.newCode();
        CityHall.putUnit(bank, Map.of("kind", "BANK")).statusCode(201);
        CityHall.putPost("P-" + bank, bank, bank + ".a").statusCode(201);
        for (String wrong : List.of(old, "U-NOWHERE", "没有", bank)) {
            People.admin()
                    .body(body(wrong, Map.of()))
                    .post("/api/v1/units/" + old + "/abolish")
                    .then()
                    .statusCode(422)
                    .body("errors.field", equalTo(List.of("successor")));
        }
        abolish(Map.of("on", "2026-11-22")).statusCode(422).body("errors.field", equalTo(List.of("on")));
        String below = CityHall.newCode();
        CityHall.putUnit(below, Map.of("kind", "TOWN", "parent", old)).statusCode(201);
        abolish(Map.of()).statusCode(409).body("type", equalTo("urn:zhuoluo:problem:units-below"));
        People.coordinatorOf("339901")
                .body(body(successor, Map.of()))
                .post("/api/v1/units/" + old + "/abolish")
                .then()
                .statusCode(404);
        People.with(Role.HEAD, old)
                .body(body(successor, Map.of()))
                .post("/api/v1/units/" + old + "/abolish")
                .then()
                .statusCode(403);
    }

    private ValidatableResponse abolish(Map<String, String> more) {
        return People.coordinatorOf("3399")
                .body(body(successor, more))
                .post("/api/v1/units/" + old + "/abolish")
                .then();
    }

    private ValidatableResponse progress() {
        return People.supervisorOf("3399")
                .get("/api/v1/units/" + old + "/abolition")
                .then()
                .statusCode(200);
    }

    private static Map<String, String> body(String to, Map<String, String> more) {
        var body = new HashMap<>(Map.of("successor", to, "reason", "机构改革，职责划转"));
        body.putAll(more);
        return body;
    }

    private void putOnLedger(Story story) {
        String entry = People.handlerOf(old)
                .body(Map.of(
                        "reason", "须待批复",
                        "plan", "三月底前完成",
                        "planEndDate", "2027-03-31",
                        "nextReviewDate", "2026-12-31",
                        "explanation", "按计划完成"))
                .post(story.pathOf(old) + "/ledger")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        People.supervisorOf("3399")
                .body(Map.of("approved", true, "remarks", "同意"))
                .post("/api/v1/ledger/" + entry + "/decision")
                .then()
                .statusCode(200);
    }

    private static void sign(Story story, String unit) {
        People.handlerOf(unit).post(story.pathOf(unit) + "/sign").then().statusCode(200);
    }
}
