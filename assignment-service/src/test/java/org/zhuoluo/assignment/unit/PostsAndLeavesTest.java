package org.zhuoluo.assignment.unit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.api.testing.MovableClock;
import org.zhuoluo.api.testing.Tokens;
import org.zhuoluo.assignment.CityHall;
import org.zhuoluo.assignment.Fixtures;
import org.zhuoluo.assignment.People;
import org.zhuoluo.assignment.Story;

/** Duties attach to posts: people come, go and are away, and no clock stops for it. */
@QuarkusTest
class PostsAndLeavesTest {
    @Inject
    FieldCipher cipher;

    @Inject
    MovableClock clock;

    private String unit = "";
    private String post = "";

    @BeforeEach
    void aPostWithAChainOfThree() {
        clock.stopAt(Fixtures.local("2026-11-23T10:30"));
        unit = CityHall.newCode();
        post = "P-" + unit;
        CityHall.putUnit(unit, Map.of("kind", "DEPARTMENT")).statusCode(201);
        CityHall.putPost(post, unit, unit + ".a", unit + ".b", unit + ".c").statusCode(201);
    }

    @AfterEach
    void theClockRunsAgain() {
        clock.reset();
    }

    @Test
    void theDeputyActsOnTheDaysOfTheLeaveAndNotBeforeOrAfter() {
        leave(unit + ".a", "2026-11-24", "2026-11-25").statusCode(201).body("from", equalTo("2026-11-24"));
        acting(unit + ".a", false);

        clock.stopAt(Fixtures.local("2026-11-24T00:00"));
        acting(unit + ".b", false);
        clock.stopAt(Fixtures.local("2026-11-25T23:59"));
        acting(unit + ".b", false);

        clock.stopAt(Fixtures.local("2026-11-26T00:00"));
        acting(unit + ".a", false);
    }

    @Test
    void ifTheWholeChainIsAwayTheHolderStaysAndItIsSaid() {
        leave(unit + ".a", "2026-11-23", "2026-11-24").statusCode(201);
        leave(unit + ".b", "2026-11-23", "2026-11-24").statusCode(201);
        acting(unit + ".c", false);

        leave(unit + ".c", "2026-11-23", "2026-11-24").statusCode(201);

        acting(unit + ".a", true);
    }

    @Test
    void theDeputyOnDutyFindsWhatIsDueAndNoClockStops() {
        Story story = CityHall.matterOf(unit, cipher);
        String due = story.duty("REPLY").dueAt();
        mine(unit + ".b", story, false);
        mine(unit + ".a", story, true);

        leave(unit + ".a", "2026-11-23", "2026-11-27").statusCode(201);

        mine(unit + ".b", story, true);
        mine(unit + ".a", story, true);
        mine(unit + ".c", story, false);
        org.assertj.core.api.Assertions.assertThat(story.duty("REPLY").dueAt()).isEqualTo(due);
        as(unit + ".b").post(story.assignmentPath() + "/sign").then().statusCode(200);
    }

    @Test
    void aListOfNobodysDutiesIsEmpty() {
        CityHall.matterOf(unit, cipher);

        as("nobody")
                .get("/api/v1/obligations?mine=true&total=true")
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
        as("nobody")
                .get("/api/v1/assignments?mine=true&total=true")
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
    }

    @Test
    void whoeverTakesThePostOverHasAllThatIsDueThere() {
        Story story = CityHall.matterOf(unit, cipher);

        People.admin()
                .body(Map.of("account", unit + ".new"))
                .post("/api/v1/posts/" + post + "/holder")
                .then()
                .statusCode(200)
                .body("holder", equalTo(unit + ".new"))
                .body("deputies", equalTo(List.of(unit + ".b", unit + ".c")));

        mine(unit + ".new", story, true);
        mine(unit + ".a", story, false);
    }

    @Test
    void whoSitsOnNoPostOfTheUnitAnyMoreDoesNotFindWhatWasGivenToThemByName() {
        Story story = CityHall.waiting(cipher);
        CityHall.give(story, Map.of("unit", unit, "person", unit + ".a", "reason", "由其承办"))
                .statusCode(200);
        mine(unit + ".a", story, true);
        mine(unit + ".b", story, false);

        vacate(Map.of()).statusCode(200);

        mine(unit + ".a", story, false);
        mine(unit + ".b", story, true);
    }

    @Test
    void theHolderLeavesAndTheNextOfTheChainHasThePostAsLongAsThereIsOne() {
        vacate(Map.of()).statusCode(200).body("holder", equalTo(unit + ".b"));
        vacate(Map.of()).statusCode(200).body("holder", equalTo(unit + ".c"));

        vacate(Map.of())
                .statusCode(422)
                .body("type", equalTo("urn:zhuoluo:problem:nobody-left"))
                .body("errors.field", equalTo(List.of("account")));
    }

    @Test
    void aChangeOfHolderComesByItselfOnItsDay() {
        Story story = CityHall.matterOf(unit, cipher);
        vacate(Map.of("account", unit + ".c", "from", "2026-12-01"))
                .statusCode(200)
                .body("holder", equalTo(unit + ".a"))
                .body("nextHolder", equalTo(unit + ".c"))
                .body("nextHolderFrom", equalTo("2026-12-01"));
        mine(unit + ".c", story, false);

        clock.stopAt(Fixtures.local("2026-12-01T00:00"));

        mine(unit + ".c", story, true);
        mine(unit + ".a", story, false);
        People.admin()
                .get("/api/v1/posts/" + post)
                .then()
                .body("holder", equalTo(unit + ".c"))
                .body("deputies", equalTo(List.of(unit + ".b")))
                .body("nextHolder", nullValue());
        vacate(Map.of("from", "2026-11-30")).statusCode(422).body("errors.field", equalTo(List.of("from")));
    }

    @Test
    void onItsFirstDayALeaveIsCancelledAndNotEnded() {
        String leave = leave(unit + ".a", "2026-11-23", "2026-11-27").extract().path("id");
        acting(unit + ".b", false);
        change(leave, "end", Map.of()).statusCode(422).body("errors.field", equalTo(List.of("backOn")));

        change(leave, "cancel", Map.of()).statusCode(200).body("cancelled", equalTo(true));

        acting(unit + ".a", false);
    }

    @Test
    void nobodyIsBackOnADayThatIsOver() {
        String leave = leave(unit + ".a", "2026-11-23", "2026-11-27").extract().path("id");
        clock.stopAt(Fixtures.local("2026-11-26T09:00"));

        change(leave, "end", Map.of("backOn", "2026-11-25"))
                .statusCode(422)
                .body("errors.field", equalTo(List.of("backOn")));

        change(leave, "end", Map.of("backOn", "2026-11-26")).statusCode(200).body("to", equalTo("2026-11-25"));
        acting(unit + ".a", false);
    }

    @Test
    void aLeaveIsEndedEarlyOrCancelledBeforeItBegins() {
        String begun = leave(unit + ".a", "2026-11-23", "2026-11-27").extract().path("id");
        String coming = leave(unit + ".a", "2026-12-07", "2026-12-08").extract().path("id");
        clock.stopAt(Fixtures.local("2026-11-24T00:00"));

        change(begun, "cancel", Map.of()).statusCode(409).body("type", equalTo("urn:zhuoluo:problem:leave-has-begun"));
        change(begun, "end", Map.of("backOn", "2026-11-23")).statusCode(422);
        change(begun, "end", Map.of("backOn", "2026-11-28"))
                .statusCode(422)
                .body("errors.field", equalTo(List.of("backOn")));
        change(begun, "end", Map.of("backOn", "2026-11-25")).statusCode(200).body("to", equalTo("2026-11-24"));
        change(coming, "cancel", Map.of()).statusCode(200).body("cancelled", equalTo(true));
        change(coming, "cancel", Map.of()).statusCode(409).body("type", equalTo("urn:zhuoluo:problem:leave-is-over"));

        clock.stopAt(Fixtures.local("2026-11-25T08:00"));
        acting(unit + ".a", false);
        clock.stopAt(Fixtures.local("2026-12-07T08:00"));
        acting(unit + ".a", false);
    }

    @Test
    void everybodySpeaksForThemselvesAHeadForTheUnitAndNobodyForOthers() {
        as(unit + ".b").body(days(null)).post("/api/v1/leaves").then().statusCode(201);
        as(unit + ".b").body(days(unit + ".a")).post("/api/v1/leaves").then().statusCode(422);
        headOf(unit).body(days(unit + ".a")).post("/api/v1/leaves").then().statusCode(201);
        headOf("U-POWER").body(days(unit + ".a")).post("/api/v1/leaves").then().statusCode(422);
        People.admin().body(days("nobody-at-all")).post("/api/v1/leaves").then().statusCode(422);

        headOf(unit).get("/api/v1/leaves?total=true").then().body("items.account", hasItem(unit + ".a"));
        as(unit + ".b").get("/api/v1/leaves?total=true").then().body("total", equalTo(1));
        headOf("U-POWER").get("/api/v1/leaves").then().body("items.account", not(hasItem(unit + ".a")));
        headOf("U-POWER")
                .body(Map.of())
                .post("/api/v1/posts/" + post + "/holder")
                .then()
                .statusCode(404);
        headOf(unit)
                .body(Map.of())
                .post("/api/v1/posts/" + post + "/holder")
                .then()
                .statusCode(200);
    }

    @Test
    void aPostStaysInItsUnitAndHasNobodyTwice() {
        CityHall.putPost(post, "U-POWER", "power.a").statusCode(422).body("errors.field", equalTo(List.of("unit")));
        CityHall.putPost(post, unit, "x", "y", "x").statusCode(422).body("errors.field", equalTo(List.of("deputies")));
        CityHall.putPost(post, unit, "有 空格").statusCode(422).body("errors.field", equalTo(List.of("holder")));
        CityHall.putPost("P-" + CityHall.newCode(), "U-NOWHERE", "x").statusCode(422);
    }

    @Test
    void postsAreImportedWithTheirChains() {
        String file = """
                code,unit,name_zh,name_en,holder,deputy,further_deputies
                %s,%s,诉求承办岗,Appeals,x.a,x.b,x.c;x.d
                """.formatted(post, unit);

        People.admin()
                .contentType("text/csv")
                .body(file)
                .post("/api/v1/posts/import")
                .then()
                .statusCode(200)
                .body("changed", equalTo(1));

        People.admin().get("/api/v1/posts/" + post).then().body("deputies", equalTo(List.of("x.b", "x.c", "x.d")));
        People.admin()
                .contentType("text/csv")
                .body(file.replace("x.c;x.d", "x.c;x.a"))
                .post("/api/v1/posts/import")
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of("line[2].deputies")));
    }

    private void acting(String account, boolean everybodyAway) {
        People.admin()
                .get("/api/v1/posts/" + post)
                .then()
                .statusCode(200)
                .body("acting", equalTo(account))
                .body("everybodyAway", equalTo(everybodyAway));
    }

    private void mine(String account, Story story, boolean isThere) {
        var there = hasItem(story.id().toString());
        for (String list : List.of("obligations?kind=REPLY&", "assignments?")) {
            as(account)
                    .get("/api/v1/" + list + "mine=true&limit=200")
                    .then()
                    .statusCode(200)
                    .body("items.appealId", isThere ? there : not(there));
        }
    }

    private ValidatableResponse vacate(Map<String, String> body) {
        return People.admin()
                .body(body)
                .post("/api/v1/posts/" + post + "/holder")
                .then();
    }

    private static ValidatableResponse leave(String account, String from, String to) {
        return People.admin()
                .body(Map.of("account", account, "from", from, "to", to))
                .post("/api/v1/leaves")
                .then();
    }

    private static ValidatableResponse change(String id, String verb, Map<String, String> body) {
        return People.admin()
                .body(body)
                .post("/api/v1/leaves/" + id + "/" + verb)
                .then();
    }

    private static Map<String, String> days(@org.jspecify.annotations.Nullable String account) {
        Map<String, String> days = Map.of("from", "2026-11-30", "to", "2026-12-01");
        return account == null ? days : Map.of("from", "2026-11-30", "to", "2026-12-01", "account", account);
    }

    private RequestSpecification as(String account) {
        return given().auth()
                .oauth2(Tokens.staff(account, unit, "3399", Role.HANDLER))
                .contentType(ContentType.JSON);
    }

    private static RequestSpecification headOf(String unit) {
        return given().auth()
                .oauth2(Tokens.staff("head-of-" + unit, unit, "3399", Role.HEAD))
                .contentType(ContentType.JSON);
    }
}
