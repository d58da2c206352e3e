package org.zhuoluo.assignment.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.assignment.Given;
import org.zhuoluo.assignment.People;
import org.zhuoluo.assignment.Story;

@QuarkusTest
class RuleSetsTest {
    @Inject
    FieldCipher cipher;

    @AfterEach
    void theRulesOfTheSeedAreInForce() {
        Rules.back();
    }

    @Test
    void aDraftRoutesNothingUntilItIsActivatedAndTheDecisionNamesItsSet() {
        int draft = Rules.draftBefore(List.of(Rules.rule(5, "020102", "U-WATER")));
        Story before = Story.of(cipher, "020102", "339902").assigned();

        Rules.activate(draft);
        Story after = Story.of(cipher, "020102", "339902").assigned();

        assertThat(before.assignments()).extracting(Given::unit).containsExactly("U-POWER");
        assertThat(after.assignments()).extracting(Given::unit).containsExactly("U-WATER");
        People.handlerOf("U-WATER")
                .get(after.assignmentPath() + "/routing")
                .then()
                .statusCode(200)
                .body("ruleSet", equalTo(draft))
                .body("steps.finding", equalTo(List.of("FIRED")));
    }

    @Test
    void anActivationIsTakenBackAndEveryStepOfItStays() {
        int draft = Rules.draftBefore(List.of(Rules.rule(5, "020102", "U-WATER")));
        Rules.activate(draft);

        People.coordinatorOf("3399")
                .body(Map.of("reason", "水务集团无此职责"))
                .post(Rules.SETS + "/1/reactivate")
                .then()
                .statusCode(200);

        assertThat(Rules.inForce().getInt("version")).isEqualTo(Rules.SEED);
        assertThat(Story.of(cipher, "020102", "339902").assigned().assignments())
                .extracting(Given::unit)
                .containsExactly("U-POWER");
        People.supervisorOf("3399")
                .get(Rules.SETS + "/activations?limit=2&total=true")
                .then()
                .statusCode(200)
                .body("items.ruleSet", equalTo(List.of(Rules.SEED, draft)))
                .body("items[0].reason", equalTo("水务集团无此职责"))
                .body("items[0].activatedBy", equalTo("coordinator-of-3399"));
        People.supervisorOf("3399").get(Rules.SETS + "/" + draft).then().body("state", equalTo("RETIRED"));
    }

    @Test
    void whatWasInForceIsNeverRewrittenNorActivatedTwice() {
        int draft = Rules.draft(List.of());
        People.coordinatorOf("3399")
                .body(Map.of("reason", "x"))
                .post(Rules.SETS + "/" + draft + "/reactivate")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:zhuoluo:problem:rule-set-is-draft"));

        People.coordinatorOf("3399")
                .body(Map.of("title", "改写", "rules", List.of()))
                .put(Rules.SETS + "/1")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:zhuoluo:problem:rule-set-sealed"));
        People.coordinatorOf("3399")
                .body(Map.of("reason", "x"))
                .post(Rules.SETS + "/1/activate")
                .then()
                .statusCode(409);
        People.coordinatorOf("3399")
                .body(Map.of("reason", "x"))
                .post(Rules.SETS + "/1/reactivate")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:zhuoluo:problem:rule-set-in-force"));
    }

    @Test
    void everyFaultIsNamedByItsField() {
        Map<String, Object> nobody = Rules.rule(10, "0201", "U-CLOSED");
        Map<String, Object> again = Rules.rule(10, "88", "U-POWER");
        again.put("areaPrefix", "110000");
        Map<String, Object> hours = Rules.rule(
                30,
                "",
                "U-POWER",
                Map.of("window", Map.of("hoursFrom", "17:30", "from", "2026-12-31", "until", "2026-12-01")));

        People.admin()
                .body(Map.of("title", "有误", "rules", List.of(nobody, again, hours)))
                .post(Rules.SETS)
                .then()
                .statusCode(422)
                .body(
                        "errors.field",
                        containsInAnyOrder(
                                "rules[0].unit",
                                "rules[1].position",
                                "rules[1].issueTypePrefix",
                                "rules[1].areaPrefix",
                                "rules[2].conditions.window.until",
                                "rules[2].conditions.window.hoursUntil"));
        People.admin()
                .body(Map.of(
                        "title",
                        "有误",
                        "rules",
                        List.of(Rules.rule(1, "", "U-POWER", Map.of("kinds", List.of("RANT"))))))
                .post(Rules.SETS)
                .then()
                .statusCode(400);
    }

    @Test
    void aRuleMayAskForTypesThatAreToComeAndNotForThoseThatAreRetired() {
        String soon = "9908";
        String path = "/api/v1/issue-types/" + soon + "01";
        Map<String, ?> rules = Map.of("title", "新事项", "rules", List.of(Rules.rule(10, soon, "U-POWER")));
        People.admin()
                .body(Map.of(
                        "nameZh", "新事项",
                        "nameEn", "An issue",
                        "categoryZh", "测试",
                        "categoryEn", "Test",
                        "signWorkingDays", 1,
                        "replyWorkingDays", 5,
                        "effectiveFrom", "2036-01-01"))
                .put(path)
                .then()
                .statusCode(201);
        People.coordinatorOf("3399").body(rules).post(Rules.SETS).then().statusCode(201);

        People.admin()
                .body(Map.of("from", "2036-01-01"))
                .post(path + "/retire")
                .then()
                .statusCode(200);
        People.admin().body(Map.of()).post(path + "/retire").then().statusCode(200);

        People.coordinatorOf("3399")
                .body(rules)
                .post(Rules.SETS)
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of("rules[0].issueTypePrefix")));
    }

    @Test
    void twoWhoRewriteTheSameDraftDoNotOverwriteEachOther() {
        int draft = Rules.draft(List.of(Rules.rule(10, "0201", "U-POWER")));
        String path = Rules.SETS + "/" + draft;
        String read = People.admin().get(path).header("ETag");
        Map<String, ?> change = Map.of("title", "改为水务", "rules", List.of(Rules.rule(10, "0201", "U-WATER")));

        String changed = People.admin()
                .header(new Header("If-Match", read))
                .body(change)
                .put(path)
                .then()
                .statusCode(200)
                .body("rules.unit", equalTo(List.of("U-WATER")))
                .extract()
                .header("ETag");

        assertThat(changed).isNotEqualTo(read);
        People.admin()
                .header(new Header("If-Match", read))
                .body(change)
                .put(path)
                .then()
                .statusCode(412);
    }

    @Test
    void aRuleThatAnEarlierOneCoversIsPointedOut() {
        int draft = Rules.draft(List.of(
                Rules.rule(10, "02", "U-POWER"), Rules.rule(20, "0201", "U-WATER"), Rules.rule(30, "05", "U-MARKET")));

        People.clerkOf("3399")
                .get(Rules.SETS + "/" + draft)
                .then()
                .statusCode(200)
                .body("flaws.position", equalTo(List.of(20)))
                .body("flaws[0].kind", equalTo("NEVER_FIRES"))
                .body("flaws[0].coveredBy", equalTo(10));
    }

    /** Defect 6 of the peers: one skips such a rule silently, and the matter lies where nobody looks. */
    @Test
    void aRuleWhoseTargetIsGoneIsReportedAndItsMattersGoToTheCatchAllQueue() {
        Story story = Story.of(cipher, "060101", "339902").submittedAndAccepted();

        await().atMost(Patience.LONG)
                .untilAsserted(() -> People.coordinatorOf("3399")
                        .get("/api/v1/dispatch-queue?limit=200")
                        .then()
                        .body("items.appealId", hasItem(story.id().toString())));
        assertThat(story.assignments()).isEmpty();
        assertThat(story.statusOf(1, "DISPATCH")).isEqualTo("OPEN");
        assertThat(Rules.inForce().getList("flaws.position", Integer.class)).containsExactly(40);
        assertThat(Rules.inForce().getString("flaws[0].kind")).isEqualTo("UNIT_GONE");
        await().atMost(Patience.LONG)
                .until(() -> People.admin().get("/q/metrics").asString().contains("zhuoluo_routing_rules_dead 1.0"));
    }

    @Test
    void rulesMayAskForWordsKindChannelAndTheSortOfEnterprise() {
        int draft = Rules.draft(List.of(
                Rules.rule(10, "0201", "U-LAND", Map.of("words", Map.of("anyOf", List.of("噪声")))),
                Rules.rule(20, "0201", "U-MARKET", Map.of("channels", List.of("HOTLINE"))),
                Rules.rule(30, "0201", "U-POWER", Map.of("sizes", List.of("LARGE"))),
                Rules.rule(
                        40,
                        "0201",
                        "U-WATER",
                        Map.of(
                                "words",
                                Map.of("anyOf", List.of("停机", "断电")),
                                "kinds",
                                List.of("PROBLEM"),
                                "industries",
                                List.of("通用设备制造业")))));

        Rules.activate(draft);
        Story story = Story.of(cipher, "020102", "339902").assigned();

        People.handlerOf("U-WATER")
                .get(story.assignmentPath() + "/routing")
                .then()
                .statusCode(200)
                .body("steps.finding", equalTo(List.of("WORD_MISSING", "OTHER_CHANNEL", "OTHER_ENTERPRISE", "FIRED")))
                .body("steps[3].conditions.words.anyOf", containsInAnyOrder("停机", "断电"));
    }

    @Test
    void whoAnswersForAPartOfTheCityDoesNotChangeTheRulesOfTheWhole() {
        People.coordinatorOf("339901")
                .body(Map.of("title", "本区规则", "rules", List.of()))
                .post(Rules.SETS)
                .then()
                .statusCode(403);
        People.coordinatorOf("339901").get(Rules.SETS + "/active").then().statusCode(200);
        People.enterprise("91330100MA27XF6E5A")
                .get(Rules.SETS + "/active")
                .then()
                .statusCode(403);
    }
}
