package org.zhuoluo.assignment.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.assignment.CityHall;
import org.zhuoluo.assignment.People;
import org.zhuoluo.assignment.Story;
import org.zhuoluo.messaging.testing.Topics;

@QuarkusTest
class UnitRegisterTest {
    @Inject
    FieldCipher cipher;

    @Test
    void aUnitIsDefinedChangedAndToldToEverybody() {
        String code = CityHall.newCode();

        CityHall.putUnit(code, Map.of("kind", "TOWN"))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("path", equalTo(code + "/"));
        CityHall.putUnit(code, Map.of("kind", "TOWN", "nameEn", "Another name"))
                .statusCode(200)
                .header("ETag", "\"2\"");
        CityHall.putUnit(code, Map.of("kind", "TOWN", "nameEn", "Another name"))
                .statusCode(200)
                .header("ETag", equalTo("\"2\""));

        assertThat(told("unit/" + code + "/2").getString("nameEn")).isEqualTo("Another name");
    }

    @Test
    void whoLooksAtAnOldVersionIsRefused() {
        String code = CityHall.newDepartment();
        CityHall.putUnit(code, Map.of("kind", "DEPARTMENT", "nameEn", "Second")).statusCode(200);

        People.admin()
                .header("If-Match", "\"1\"")
                .body(Map.of("kind", "DEPARTMENT", "area", "3399", "nameZh", "三", "nameEn", "Third"))
                .put("/api/v1/units/" + code)
                .then()
                .statusCode(412);
        People.admin()
                .header("If-Match", "\"1\"")
                .body(Map.of("kind", "DEPARTMENT", "area", "3399", "nameZh", "三", "nameEn", "Third"))
                .put("/api/v1/units/" + CityHall.newCode())
                .then()
                .statusCode(412);
    }

    @Test
    void whatIsWrongIsNamedFieldByField() {
        String code = CityHall.newDepartment();
        String below = CityHall.newCode();
        CityHall.putUnit(below, Map.of("kind", "DEPARTMENT", "parent", code)).statusCode(201);

        CityHall.putUnit(code, Map.of("kind", "DEPARTMENT", "parent", below, "area", "9999"))
                .statusCode(422)
                .body("type", equalTo("urn:zhuoluo:problem:unit-refused"))
                .body("errors.field", containsInAnyOrder("parent", "area"));
        CityHall.putUnit(CityHall.newCode(), Map.of("kind", "DEPARTMENT", "parent", "没有", "nameZh", " "))
                .statusCode(422)
                .body("errors.field", equalTo(List.of("nameZh")));
        CityHall.putUnit("a_b", Map.of("kind", "DEPARTMENT")).statusCode(422).body("errors.field", hasItem("code"));
        CityHall.putUnit(code, Map.of("kind", "BANK")).statusCode(422).body("errors.field", hasItem("kind"));
    }

    /** Whoever sees by the tree sees a unit's matters where it hangs now, open ones and old ones. */
    @Test
    void aUnitThatMovesTakesItsMattersAlong() {
        String moving = CityHall.newDepartment();
        String above = CityHall.newDepartment();
        Story story = CityHall.matterOf(moving, cipher);
        People.handlerOf(above).get(story.assignmentPath()).then().statusCode(404);

        CityHall.putUnit(moving, Map.of("kind", "DEPARTMENT", "parent", above))
                .statusCode(200)
                .body("path", equalTo(above + "/" + moving + "/"));

        People.handlerOf(above).get(story.assignmentPath()).then().statusCode(200);
        People.handlerOf(above)
                .get("/api/v1/obligations?kind=REPLY&unit=" + moving)
                .then()
                .body("items.appealId", hasItem(story.id().toString()));
        People.handlerOf(moving).post(story.assignmentPath() + "/sign").then().statusCode(200);
    }

    @Test
    void whatIsBelowAMovedUnitMovesAndIsTold() {
        String top = CityHall.newDepartment();
        String middle = CityHall.newDepartment();
        String low = CityHall.newCode();
        CityHall.putUnit(low, Map.of("kind", "TOWN", "parent", middle)).statusCode(201);

        CityHall.putUnit(middle, Map.of("kind", "DEPARTMENT", "parent", top)).statusCode(200);

        People.admin()
                .get("/api/v1/units/" + low)
                .then()
                .body("path", equalTo(top + "/" + middle + "/" + low + "/"))
                .header("ETag", "\"2\"");
        assertThat(told("unit/" + low + "/2").getString("path")).isEqualTo(top + "/" + middle + "/" + low + "/");
    }

    @Test
    void aBankIsAskedForItsOpinionAndGivenNothingToAnswer() {
        String bank = CityHall.newCode();
        CityHall.putUnit(bank, Map.of("kind", "BANK")).statusCode(201);
        CityHall.putPost("P-" + bank, bank, bank + ".a").statusCode(201);
        assertThat(told("unit/" + bank + "/1").getString("kind")).isEqualTo("DEPARTMENT");
        assertThat(told("unit/" + bank + "/1").getString("exactKind")).isEqualTo("BANK");
        String department = CityHall.newDepartment();
        Story waiting = CityHall.waiting(cipher);

        CityHall.give(waiting, Map.of("unit", bank, "reason", "试"))
                .statusCode(422)
                .body("type", equalTo("urn:zhuoluo:problem:unit-only-assists"))
                .body("errors.field", equalTo(List.of("unit")));
        CityHall.give(
                        waiting,
                        Map.of("unit", department, "reason", "试", "parts", List.of(Map.of("unit", bank, "task", "t"))))
                .statusCode(422)
                .body("errors.field", equalTo(List.of("parts[0].unit")));
        CityHall.give(
                        waiting,
                        Map.of(
                                "unit",
                                department,
                                "reason",
                                "试",
                                "assisting",
                                List.of(Map.of("unit", bank, "task", "t"))))
                .statusCode(200);
        People.coordinatorOf("3399")
                .body(Map.of("unit", bank, "reason", "改派"))
                .post(waiting.pathOf(department) + "/move")
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of("unit")));
    }

    @Test
    void aFileIsTakenAsAWholeOrNotAtAll() {
        String one = CityHall.newCode();
        String two = CityHall.newCode();
        String file = """
                code,parent,kind,area,name_zh,name_en
                %s,%s,DEPARTMENT,339901,二,Two
                %s,,NONSENSE,3399,一,One
                """.formatted(two, one, one);

        importUnits(file, "?dryRun=true")
                .then()
                .statusCode(200)
                .body("applied", equalTo(false))
                .body("faults.line", containsInAnyOrder(2, 3))
                .body("faults.field", containsInAnyOrder("kind", "parent"))
                .body("faults.code", containsInAnyOrder(one, two));
        importUnits(file, "")
                .then()
                .statusCode(422)
                .body("errors.field", containsInAnyOrder("line[2].parent", "line[3].kind"));
        People.admin().get("/api/v1/units/" + two).then().statusCode(404);

        String mended = file.replace("NONSENSE", "UTILITY");
        importUnits(mended, "?dryRun=true").then().body("created", equalTo(2)).body("applied", equalTo(false));
        People.admin().get("/api/v1/units/" + two).then().statusCode(404);
        importUnits(mended, "")
                .then()
                .statusCode(200)
                .body("created", equalTo(2))
                .body("applied", equalTo(true));
        importUnits(mended, "").then().body("unchanged", equalTo(2)).body("faults", empty());
        People.admin().get("/api/v1/units/" + two).then().body("path", equalTo(one + "/" + two + "/"));
    }

    @Test
    void rowsInJsonAreReadTooAndWhatCannotBeReadIsSaidWithItsLine() {
        String code = CityHall.newCode();
        People.admin()
                .body(List.of(row(code, "DEPARTMENT"), row(code, "TOWN")))
                .post("/api/v1/units/import?dryRun=true")
                .then()
                .statusCode(200)
                .body("faults.line", equalTo(List.of(2)))
                .body("faults.field", equalTo(List.of("code")));
        People.admin()
                .body("[{\"code\": 1,\n \"colour\": \"red\"}]")
                .post("/api/v1/units/import")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("line[2]"))
                .body("errors[0].message", not(org.hamcrest.Matchers.containsString("UnitRow")));
    }

    private static io.restassured.response.Response importUnits(String csv, String query) {
        return People.admin().contentType("text/csv").body(csv).post("/api/v1/units/import" + query);
    }

    private static Map<String, @Nullable Object> row(String code, String kind) {
        return new HashMap<>(Map.of("code", code, "kind", kind, "area", "3399", "nameZh", "名", "nameEn", "Name"));
    }

    private static JsonPath told(String key) {
        await(key)
                .atMost(Patience.LONG)
                .until(() -> Topics.readAll("zhuoluo.reference").stream()
                        .anyMatch(each -> each.key().equals(key)));
        return Topics.readAll("zhuoluo.reference").stream()
                .filter(each -> each.key().equals(key))
                .map(each -> JsonPath.from(each.value()))
                .findFirst()
                .orElseThrow();
    }
}
