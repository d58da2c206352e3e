package org.zhuoluo.assignment.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.testing.MovableClock;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.assignment.CityHall;
import org.zhuoluo.assignment.Duty;
import org.zhuoluo.assignment.Fixtures;
import org.zhuoluo.assignment.Given;
import org.zhuoluo.assignment.People;
import org.zhuoluo.assignment.Story;
import org.zhuoluo.messaging.testing.Topics;

/** The responsibility catalogue: versions in force from a day on, and what is under way keeps its own. */
@QuarkusTest
class CatalogueTest {
    private static final AtomicInteger NUMBER = new AtomicInteger(990100);

    @Inject
    FieldCipher cipher;

    @Inject
    MovableClock clock;

    private String code = "";

    @BeforeEach
    void anIssueType() {
        clock.stopAt(Fixtures.local("2026-11-23T10:30"));
        code = Integer.toString(NUMBER.incrementAndGet());
        put(Map.of("replyWorkingDays", 5)).statusCode(201).header("ETag", "\"1\"");
    }

    @AfterEach
    void theClockRunsAgain() {
        clock.reset();
        People.admin()
                .body(Map.of())
                .post("/api/v1/issue-types/" + code + "/retire")
                .then()
                .statusCode(200);
    }

    @Test
    void aVersionOfADayToComeIsNotTheOneInForce() {
        put(Map.of("effectiveFrom", "2026-12-01", "replyWorkingDays", 9))
                .statusCode(200)
                .header("ETag", "\"2\"");

        assertThat(inForce("")).isEqualTo(5);
        assertThat(inForce("&on=2026-11-30")).isEqualTo(5);
        assertThat(inForce("&on=2026-12-01")).isEqualTo(9);

        clock.stopAt(Fixtures.local("2026-12-01T00:00"));
        assertThat(inForce("")).isEqualTo(9);
    }

    @Test
    void theVersionInForceAtMakingIsKeptWithTheAssignment() {
        put(Map.of("effectiveFrom", "2026-12-01", "replyWorkingDays", 9)).statusCode(200);
        String unit = CityHall.newDepartment();
        Story before = given(unit);
        clock.stopAt(Fixtures.local("2026-12-01T09:00"));
        Story after = given(unit);

        assertThat(before.assignmentOf(unit).catalogueVersion()).isEqualTo(1);
        assertThat(before.duty("REPLY").dueDate()).isEqualTo("2026-11-30");
        assertThat(after.assignmentOf(unit).catalogueVersion()).isEqualTo(2);
        assertThat(after.duty("REPLY").dueDate()).isEqualTo("2026-12-14");
    }

    @Test
    void theLimitOfTheTypeAppliesToOpinionsToo() {
        put(Map.of("assistWorkingDays", 1)).statusCode(200);
        String unit = CityHall.newDepartment();
        Story story = CityHall.waiting(cipher, code);

        CityHall.give(
                        story,
                        Map.of(
                                "unit",
                                unit,
                                "reason",
                                "r",
                                "assisting",
                                List.of(Map.of("unit", "U-LAND", "task", "t"))))
                .statusCode(200);

        assertThat(story.duty("ASSIST").dueDate()).isEqualTo("2026-11-24");
    }

    @Test
    void aComplexMatterIsDueByTheLimitForSuch() {
        put(Map.of("complexReplyWorkingDays", 20)).statusCode(200);
        String unit = CityHall.newDepartment();
        Story story = CityHall.waiting(cipher, code);

        CityHall.give(
                        story,
                        Map.of(
                                "unit",
                                unit,
                                "reason",
                                "r",
                                "complex",
                                true,
                                "parts",
                                List.of(Map.of("unit", "U-WATER", "task", "用水一节"))))
                .statusCode(200);

        assertThat(story.duties("REPLY"))
                .extracting(Duty::dueDate)
                .as("twenty working days, for lead and part")
                .containsExactly("2026-12-21", "2026-12-21");
        People.handlerOf(unit)
                .get(story.pathOf(unit))
                .then()
                .body("assignment.complex", equalTo(true))
                .body("assignment.replyDueDate", equalTo("2026-12-21"));
        People.coordinatorOf("3399")
                .body(Map.of("unit", "U-LAND", "reason", "r"))
                .post(story.pathOf(unit) + "/move")
                .then()
                .statusCode(200);
        People.handlerOf("U-LAND").get(story.pathOf("U-LAND")).then().body("assignment.complex", equalTo(true));
    }

    @Test
    void aPartMayBeComplexByItself() {
        put(Map.of("complexReplyWorkingDays", 20)).statusCode(200);
        String unit = CityHall.newDepartment();
        Story story = given(unit);

        People.coordinatorOf("3399")
                .body(Map.of("unit", "U-WATER", "task", "用水一节", "complex", true))
                .post(story.pathOf(unit) + "/parts")
                .then()
                .statusCode(200);

        assertThat(story.duties("REPLY"))
                .extracting(Duty::unit, Duty::dueDate)
                .containsExactlyInAnyOrder(tuple("U-WATER", "2026-12-21"), tuple(unit, "2026-11-30"));
    }

    @Test
    void whatALeaderApprovedAsComplexIsGivenSo() {
        put(Map.of("complexReplyWorkingDays", 20)).statusCode(200);
        String unit = CityHall.newDepartment();
        Story story = CityHall.waiting(cipher, code);
        String signOff = People.coordinatorOf("3399")
                .body(Map.of("text", "请批示", "proposedUnit", unit, "complex", true))
                .post("/api/v1/dispatch-queue/" + story.id() + "/sign-off")
                .then()
                .statusCode(200)
                .extract()
                .path("id");

        People.leaderOf("3399")
                .body(Map.of("approved", true))
                .post("/api/v1/sign-offs/" + signOff + "/decision")
                .then()
                .statusCode(200);

        assertThat(story.duty("REPLY").dueDate()).isEqualTo("2026-12-21");
    }

    @Test
    void withoutALimitForComplexMattersThereAreNone() {
        Story story = CityHall.waiting(cipher, code);
        String unit = CityHall.newDepartment();

        CityHall.give(story, Map.of("unit", unit, "reason", "r", "complex", true))
                .statusCode(422)
                .body("type", equalTo("urn:zhuoluo:problem:no-limit-for-complex"))
                .body("errors.field", equalTo(List.of("complex")));
        People.coordinatorOf("3399")
                .body(Map.of("text", "请批示", "complex", true))
                .post("/api/v1/dispatch-queue/" + story.id() + "/sign-off")
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of("complex")));
        CityHall.give(story, Map.of("unit", unit, "reason", "r")).statusCode(200);
        People.coordinatorOf("3399")
                .body(Map.of("unit", "U-WATER", "task", "用水一节", "complex", true))
                .post(story.pathOf(unit) + "/parts")
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of("complex")));

        assertThat(story.assignments()).extracting(Given::unit).containsExactly(unit);
    }

    @Test
    void theResponsibleUnitIsTheFirstCandidateAndNamedWhereNoRuleSentItThere() {
        String unit = CityHall.newDepartment();
        put(Map.of("responsibleUnit", unit)).statusCode(200);
        Story story = CityHall.waiting(cipher, code);
        String candidates = "/api/v1/dispatch-queue/" + story.id() + "/candidates";

        JsonPath first = read(candidates + "?limit=1&total=true");
        JsonPath second = read(candidates + "?limit=200&total=true&cursor=" + first.getString("next"));

        assertThat(first.getString("items[0].unit")).isEqualTo(unit);
        assertThat(first.getBoolean("items[0].responsible")).isTrue();
        assertThat(second.getList("items.unit")).isNotEmpty().doesNotContain(unit);
        assertThat(second.getList("items.responsible")).containsOnly(false);
        assertThat(second.getString("items[0].area")).as("then the lowest").startsWith("339901");
        assertThat(read("/api/v1/dispatch-queue?limit=200")
                        .getString("items.find { it.appealId == '%s' }.responsibleUnit".formatted(story.id())))
                .isEqualTo(unit);

        CityHall.give(story, Map.of("unit", unit, "reason", "r")).statusCode(200);
        assertThat(read(story.pathOf(unit) + "/routing").getString("responsibleUnit"))
                .isEqualTo(unit);
    }

    private static JsonPath read(String path) {
        return People.coordinatorOf("3399")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void theHistoryShowsEveryVersionToEverybodyWithoutSigningIn() {
        put(Map.of("effectiveFrom", "2026-12-01", "conditionsZh", "在本市注册", "responsibleUnit", "U-POWER"))
                .statusCode(200);

        anybody()
                .get("/api/v1/issue-types/" + code + "/versions?total=true")
                .then()
                .statusCode(200)
                .body("items.version", equalTo(List.of(2, 1)))
                .body("items[0].conditionsZh", equalTo("在本市注册"))
                .body("items[0].responsibleUnit", equalTo("U-POWER"))
                .body("items[0].effectiveFrom", equalTo("2026-12-01"))
                .body("items[1].conditionsZh", nullValue())
                .body("total", equalTo(2));
        anybody()
                .get("/api/v1/issue-types/" + code + "/versions?limit=1")
                .then()
                .body("items.version", equalTo(List.of(2)));
        anybody().get("/api/v1/issue-types/000000").then().statusCode(404);
        anybody()
                .body("{}")
                .contentType("application/json")
                .put("/api/v1/issue-types/" + code)
                .then()
                .statusCode(401);
    }

    @Test
    void aRetiredTypeIsNotOfferedAndWhatIsUnderWayGoesOnByItsLimits() {
        People.admin()
                .body(Map.of("from", "2026-12-01"))
                .post("/api/v1/issue-types/" + code + "/retire")
                .then()
                .statusCode(200)
                .body("retired", equalTo(true));
        Story story = CityHall.waiting(cipher, code);
        listed("").body("items.code", hasItem(code));

        clock.stopAt(Fixtures.local("2026-12-01T09:00"));
        listed("").body("items.code", not(hasItem(code)));
        String unit = CityHall.newDepartment();
        CityHall.give(story, Map.of("unit", unit, "reason", "r")).statusCode(200);

        assertThat(story.duty("REPLY").dueDate()).as("five working days").isEqualTo("2026-12-08");
        put(Map.of()).statusCode(200).body("retired", equalTo(false));
        listed("").body("items.code", hasItem(code));
    }

    @Test
    void whatIsWrongIsNamedFieldByFieldAndThePastIsNotRewritten() {
        put(Map.of(
                        "effectiveFrom",
                        "2026-11-22",
                        "responsibleUnit",
                        "U-NOWHERE",
                        "replyWorkingDays",
                        5,
                        "complexReplyWorkingDays",
                        4))
                .statusCode(422)
                .body("type", equalTo("urn:zhuoluo:problem:issue-type-refused"))
                .body(
                        "errors.field",
                        containsInAnyOrder("effectiveFrom", "responsibleUnit", "complexReplyWorkingDays"));
        put(Map.of("signWorkingDays", 0)).statusCode(400).body("errors.field", hasItem("signWorkingDays"));
        People.admin()
                .header("If-Match", "\"7\"")
                .body(line(Map.of()))
                .put("/api/v1/issue-types/" + code)
                .then()
                .statusCode(412);
        People.admin()
                .body(Map.of("from", "2026-11-22"))
                .post("/api/v1/issue-types/" + code + "/retire")
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of("from")));
    }

    @Test
    void everyVersionIsToldWithItsDay() {
        put(Map.of("effectiveFrom", "2026-12-01", "assistWorkingDays", 2)).statusCode(200);

        String key = "issue-type/" + code + "/2";
        await(key)
                .atMost(Patience.LONG)
                .until(() -> Topics.readAll("zhuoluo.reference").stream()
                        .anyMatch(each -> each.key().equals(key)));
        JsonPath told = Topics.readAll("zhuoluo.reference").stream()
                .filter(each -> each.key().equals(key))
                .map(each -> JsonPath.from(each.value()))
                .findFirst()
                .orElseThrow();
        assertThat(told.getString("effectiveFrom")).isEqualTo("2026-12-01");
        assertThat(told.getInt("assistWorkingDays")).isEqualTo(2);
    }

    private Story given(String unit) {
        Story story = CityHall.waiting(cipher, code);
        CityHall.give(story, Map.of("unit", unit, "reason", "r")).statusCode(200);
        return story;
    }

    private int inForce(String query) {
        return listed(query).extract().path("items.find { it.code == '%s' }.replyWorkingDays".formatted(code));
    }

    private static ValidatableResponse listed(String query) {
        return anybody().get("/api/v1/issue-types?limit=200" + query).then().statusCode(200);
    }

    private static RequestSpecification anybody() {
        return RestAssured.given();
    }

    private ValidatableResponse put(Map<String, Object> parts) {
        return People.admin()
                .body(line(parts))
                .put("/api/v1/issue-types/" + code)
                .then();
    }

    private static Map<String, Object> line(Map<String, Object> parts) {
        var line = new HashMap<String, Object>(Map.of(
                "nameZh", "测试事项",
                "nameEn", "An issue",
                "categoryZh", "测试",
                "categoryEn", "Test",
                "signWorkingDays", 1,
                "replyWorkingDays", 5));
        line.putAll(parts);
        return line;
    }
}
