package org.zhuoluo.assignment.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.assignment.CityHall;
import org.zhuoluo.assignment.Given;
import org.zhuoluo.assignment.People;
import org.zhuoluo.assignment.Story;

@QuarkusTest
class HandUpTest {
    private static final String BRANCH = "U-POWER-LINJIANG";
    private static final String COMPANY = "U-POWER";
    private static final Map<String, String> WITH_REASON = Map.of("reason", "涉及主网改造，超出分公司权限。");

    @Inject
    FieldCipher cipher;

    @Test
    void theLowestUnitHandsUpWhatIsBeyondItAndOwesTheReplyUntilTheHigherOneSigns() {
        Story story = Story.of(cipher, "020102", "339901001").assigned();
        String due = story.duty("REPLY").dueAt();

        People.handlerOf(BRANCH)
                .body(WITH_REASON)
                .post(story.pathOf(BRANCH) + "/hand-up")
                .then()
                .statusCode(200)
                .body("status", equalTo("TRANSFERRED"));

        Given next = story.assignmentOf(COMPANY);
        assertThat(next.routedBy()).isEqualTo("UNIT");
        assertThat(next.role()).isEqualTo("LEAD");
        assertThat(story.duty("REPLY").unit()).isEqualTo(BRANCH);
        People.handlerOf(COMPANY).post(story.pathOf(COMPANY) + "/sign").then().statusCode(200);
        assertThat(story.duty("REPLY").unit()).isEqualTo(COMPANY);
        assertThat(story.duty("REPLY").dueAt()).isEqualTo(due);
        await().atMost(Patience.LONG).until(() -> story.told().contains("assignment.transferred.v1"));
    }

    @Test
    void ofTheUnitsOfAnAreaAboveTheOneThatTheCatalogueMakesResponsibleCanBeNamed() {
        People.admin()
                .body(Map.of(
                        "nameZh",
                        "输电走廊用地",
                        "nameEn",
                        "Land under power lines",
                        "categoryZh",
                        "要素保障",
                        "categoryEn",
                        "Utilities and land",
                        "signWorkingDays",
                        1,
                        "replyWorkingDays",
                        5,
                        "responsibleUnit",
                        "U-LAND"))
                .put("/api/v1/issue-types/020177")
                .then()
                .statusCode(201);
        Story story = Story.of(cipher, "020177", "339901001").assigned();
        refused(BRANCH, story, Map.of("unit", "U-WATER", "reason", "给无关的市级单位"));

        People.handlerOf(BRANCH)
                .body(Map.of("unit", "U-LAND", "reason", "属用地问题"))
                .post(story.pathOf(BRANCH) + "/hand-up")
                .then()
                .statusCode(200);

        assertThat(story.assignments()).extracting(Given::unit).contains("U-LAND");
    }

    @Test
    void handingUpIsNoWayRoundAReturnThatWasRefusedForGood() {
        Story story = Story.of(cipher, "020102", "339901001").assigned();
        People.handlerOf(BRANCH)
                .body(Map.of("reason", "NOT_OUR_DUTY", "text", "不属本公司职责"))
                .post(story.pathOf(BRANCH) + "/return")
                .then()
                .statusCode(200);
        People.coordinatorOf("3399")
                .body(Map.of("decision", "REFUSED_FINAL", "reason", "终局裁定：由临江分公司承办"))
                .post(story.pathOf(BRANCH) + "/ruling")
                .then()
                .statusCode(200);

        People.handlerOf(BRANCH)
                .body(WITH_REASON)
                .post(story.pathOf(BRANCH) + "/hand-up")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:zhuoluo:problem:return-ruled-out"));

        assertThat(story.assignments()).hasSize(1);
    }

    @Test
    void nothingIsHandedDownOrAside() {
        Story low = Story.of(cipher, "020102", "339901001").assigned();
        Story high = Story.of(cipher, "020102", "339902").assigned();

        refused(BRANCH, low, Map.of("unit", BRANCH, "reason", "给自己"));
        refused(BRANCH, low, Map.of("unit", "U-NOBODY", "reason", "没有这个单位"));
        refused(BRANCH, low, Map.of("unit", "U-LAND", "reason", "给别的市级部门"));
        refused(COMPANY, high, Map.of("unit", BRANCH, "reason", "给下级"));
        refused(COMPANY, high, Map.of("unit", "U-WATER", "reason", "给同级"));
        refused(COMPANY, high, WITH_REASON);
        assertThat(low.assignments()).hasSize(1);
        assertThat(high.assignments()).hasSize(1);
    }

    @Test
    void handUpsAreListedWithTheirReasonsAndCountedByUnit() {
        Story story = Story.of(cipher, "020102", "339901001").assigned();
        int before = handedUp();

        People.handlerOf(BRANCH)
                .body(WITH_REASON)
                .post(story.pathOf(BRANCH) + "/hand-up")
                .then()
                .statusCode(200);

        assertThat(handedUp()).isEqualTo(before + 1);
        People.handlerOf(BRANCH)
                .get("/api/v1/assignments/hand-ups?limit=200&total=true")
                .then()
                .statusCode(200)
                .body("items.find { it.appealId == '" + story.id() + "' }.reason", equalTo(WITH_REASON.get("reason")))
                .body("items.find { it.appealId == '" + story.id() + "' }.toUnit", equalTo(COMPANY));
        People.handlerOf("U-MARKET")
                .get("/api/v1/assignments/hand-ups?total=true")
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
    }

    /** Numerator and denominator are of the same matters: a district hears nothing of what others gave the unit. */
    @Test
    void whoAnswersForOneAreaIsToldTheFiguresOfThatAreaAlone() {
        String above = CityHall.newDepartment();
        String unit = CityHall.newCode();
        CityHall.putUnit(unit, Map.of("kind", "DEPARTMENT", "parent", above)).statusCode(201);
        CityHall.putPost("P-" + unit, unit, unit + ".a").statusCode(201);
        Story handedUp = CityHall.matterOf(unit, cipher); // of 339901
        for (String area : List.of("339901", "339902", "339902")) {
            CityHall.give(CityHall.waiting(cipher, "070202", area), Map.of("unit", unit, "reason", "由该单位牵头"))
                    .statusCode(200);
        }
        People.handlerOf(unit)
                .body(WITH_REASON)
                .post(handedUp.pathOf(unit) + "/hand-up")
                .then()
                .statusCode(200);

        assertThat(given("339901", unit)).containsExactly(2);
        assertThat(given("339902", unit)).isEmpty();
        assertThat(given("3399", unit)).containsExactly(4);
    }

    private static List<Integer> given(String area, String unit) {
        return People.coordinatorOf(area)
                .get("/api/v1/assignments/hand-ups/figures?unit=" + unit)
                .then()
                .statusCode(200)
                .extract()
                .path("units.given");
    }

    @Test
    void aCoordinatorSeesTheLowestUnitsOfTheAreaFirstWithTheirLoad() {
        Story theirs = Story.of(cipher, "020102", "339901001").assigned();
        Story waiting = Story.of(cipher, "070202", "339901001").submittedAndAccepted();
        waiting.awaitObligation(1, "ACCEPT", "MET");
        String path = "/api/v1/dispatch-queue/" + waiting.id() + "/candidates";

        List<String> units = People.coordinatorOf("3399")
                .get(path + "?limit=200&total=true")
                .then()
                .statusCode(200)
                .body("items.unit", hasItem(COMPANY))
                .extract()
                .path("items.unit");

        assertThat(units).startsWith(BRANCH).doesNotContain("U-CLOSED", "U-INTAKE", "U-COORDINATION");
        assertThat(theirs.assignments()).isNotEmpty();
        People.coordinatorOf("3399")
                .get(path + "?limit=1")
                .then()
                .body("items[0].unit", equalTo(BRANCH))
                .body("items[0].openAssignments", greaterThan(0));
        People.coordinatorOf("339902").get(path).then().statusCode(404);
        People.handlerOf(BRANCH).get(path).then().statusCode(403);
    }

    private static int handedUp() {
        JsonPath figures = People.supervisorOf("3399")
                .get("/api/v1/assignments/hand-ups/figures?unit=" + BRANCH)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        if (figures.getList("units").isEmpty()) {
            return 0;
        }
        assertThat(figures.getString("units[0].unit")).isEqualTo(BRANCH);
        int handedUp = figures.getInt("units[0].handedUp");
        assertThat(figures.getInt("units[0].given")).isGreaterThanOrEqualTo(handedUp);
        return handedUp;
    }

    private static void refused(String unit, Story story, Map<String, String> request) {
        People.handlerOf(unit)
                .body(request)
                .post(story.pathOf(unit) + "/hand-up")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:zhuoluo:problem:unit-not-higher"))
                .body("errors.field", hasItem("unit"));
    }
}
