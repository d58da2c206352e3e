package org.zhuoluo.assignment.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.testing.EmbeddedMariaDb;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.assignment.Given;
import org.zhuoluo.assignment.People;
import org.zhuoluo.assignment.Story;

@QuarkusTest
class RoutingTest {
    @Inject
    FieldCipher cipher;

    @Test
    void anAcceptedMatterIsGivenToTheUnitOfTheFirstRuleThatMatches() {
        Story story = Story.of(cipher, "020102", "339901001").assigned();

        assertThat(story.assignments())
                .containsExactly(new Given(
                        story.assignmentId(),
                        1,
                        "MADE",
                        "园区电压不稳影响生产",
                        "LEAD",
                        "U-POWER-LINJIANG",
                        "P-POWER-LINJIANG",
                        "RULE",
                        1));
        story.awaitObligation(1, "ACCEPT", "MET").awaitObligation(1, "DISPATCH", "MET");
        assertThat(story.statusOf(1, "SIGN")).isEqualTo("OPEN");
    }

    @Test
    void everythingToldIsNumberedWithoutGapsAndNoDutyEndsBeforeTheNextHasBegun() {
        Story story = Story.of(cipher, "020102", "339902").assigned();
        story.awaitObligation(1, "ACCEPT", "MET");

        await().atMost(Patience.LONG).until(() -> story.told().size() == 7);
        assertThat(story.numbersTold()).containsExactly("1", "2", "3", "4", "5", "6", "7");
        List<String> told = story.told();
        assertThat(told.lastIndexOf("obligation.met.v1")).isGreaterThan(told.indexOf("assignment.made.v1"));
        assertThat(told).filteredOn("obligation.opened.v1"::equals).hasSize(4);
    }

    @Test
    void theRuleThatFiredAndThoseThatDidNotAreExplained() {
        Story story = Story.of(cipher, "050101", "339901").assigned();

        People.handlerOf("U-MARKET")
                .get(story.assignmentPath() + "/routing")
                .then()
                .statusCode(200)
                .body("ruleSet", equalTo(1))
                .body("steps.position", equalTo(List.of(10, 20, 30)))
                .body("steps.finding", equalTo(List.of("OTHER_ISSUE_TYPE", "OTHER_ISSUE_TYPE", "FIRED")))
                .body("steps[2].explainEn", containsString("Administration"));
        People.handlerOf("U-POWER")
                .get(story.assignmentPath() + "/routing")
                .then()
                .statusCode(404);
    }

    @Test
    void whatNoRuleMatchesWaitsForTheCoordinatorWhoGivesItOnce() {
        Story story = Story.of(cipher, "070202", "339902").submittedAndAccepted();
        story.awaitObligation(1, "DISPATCH", "OPEN");
        awaitQueued(story);

        People.coordinatorOf("339901")
                .get("/api/v1/dispatch-queue?limit=200")
                .then()
                .statusCode(200)
                .body("items.appealId", not(hasItem(story.id().toString())));
        People.coordinatorOf("339901")
                .body(to("U-MARKET"))
                .post(assign(story))
                .then()
                .statusCode(404);
        People.handlerOf("U-MARKET")
                .body(to("U-MARKET"))
                .post(assign(story))
                .then()
                .statusCode(403);
        People.coordinatorOf("3399")
                .body(to("U-CLOSED"))
                .post(assign(story))
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("unit"));
        People.coordinatorOf("3399")
                .body(to("U-MARKET"))
                .post(assign(story))
                .then()
                .statusCode(200);
        People.coordinatorOf("3399")
                .body(to("U-POWER"))
                .post(assign(story))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:zhuoluo:problem:not-waiting"));

        assertThat(story.assignments())
                .singleElement()
                .returns("COORDINATOR", Given::routedBy)
                .returns("U-MARKET", Given::unit);
        assertThat(story.statusOf(1, "DISPATCH")).isEqualTo("MET");
    }

    @Test
    void aRuleWhoseUnitIsGoneLeavesTheMatterToTheCoordinator() {
        Story story = Story.of(cipher, "060101", "339902").submittedAndAccepted();

        awaitQueued(story);

        People.coordinatorOf("3399")
                .get("/api/v1/dispatch-queue?limit=200&total=true")
                .then()
                .body("items.find { it.appealId == '" + story.id() + "' }.reason", equalTo("UNIT_GONE"));
    }

    @Test
    void brokenRulesLeaveTheDutyWithTheCoordinator() {
        EmbeddedMariaDb.server().execute("assignment", "RENAME TABLE routing_rule TO routing_rule_broken");
        Story story = Story.of(cipher, "020102", "339902");
        try {
            story.submittedAndAccepted().awaitObligation(1, "DISPATCH", "OPEN");

            assertThat(story.assignments()).isEmpty();
        } finally {
            EmbeddedMariaDb.server().execute("assignment", "RENAME TABLE routing_rule_broken TO routing_rule");
        }
    }

    @Test
    void withdrawingTakesTheMatterFromItsUnitAndVoidsTheDuties() {
        Story story = Story.of(cipher, "020102", "339902").assigned();

        story.withdrawn().awaitObligation(1, "REPLY", "VOIDED").awaitObligation(1, "SIGN", "VOIDED");

        await().atMost(Patience.LONG)
                .until(() -> story.assignments().getFirst().status().equals("CANCELLED"));
        await().atMost(Patience.LONG).until(() -> story.told().contains("assignment.cancelled.v1"));
    }

    @Test
    void whatIsWithdrawnWhileItWaitsLeavesTheQueue() {
        Story story = Story.of(cipher, "070202", "339902").submittedAndAccepted();
        awaitQueued(story);

        story.withdrawn().awaitObligation(1, "DISPATCH", "VOIDED");

        await().atMost(Patience.LONG).until(() -> !queued(story));
    }

    @Test
    void aReopenedMatterIsRoutedAgainInItsNextRound() {
        Story story = Story.of(cipher, "020102", "339902").assigned();
        People.handlerOf("U-POWER")
                .body(Map.of("text", "已处理", "outcome", "EXPLAINED"))
                .post(story.assignmentPath() + "/reply")
                .then()
                .statusCode(200);

        story.replied(1).awaitObligation(1, "RATE", "OPEN");
        story.rated("VERY_DISSATISFIED", "REOPEN").reopened();

        story.awaitObligation(1, "RATE", "MET")
                .awaitObligation(2, "DISPATCH", "MET")
                .awaitObligation(2, "REPLY", "OPEN");
        assertThat(story.assignments()).extracting(Given::round).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void anOverturnedDeclineIsRouted() {
        Story story = Story.of(cipher, "020102", "339902").submitted().declined();
        story.awaitObligation(1, "ACCEPT", "MET");

        story.reviewAsked().awaitObligation(1, "DECLINE_REVIEW", "OPEN");
        story.overturned();

        story.awaitObligation(1, "DECLINE_REVIEW", "MET").awaitObligation(1, "REPLY", "OPEN");
    }

    private static void awaitQueued(Story story) {
        await().atMost(Patience.LONG).until(() -> queued(story));
    }

    private static boolean queued(Story story) {
        List<String> waiting = People.coordinatorOf("3399")
                .get("/api/v1/dispatch-queue?limit=200")
                .then()
                .extract()
                .path("items.appealId");
        return waiting.contains(story.id().toString());
    }

    private static String assign(Story story) {
        return "/api/v1/dispatch-queue/" + story.id() + "/assign";
    }

    private static Map<String, String> to(String unit) {
        return Map.of("unit", unit, "reason", "由该单位牵头");
    }
}
