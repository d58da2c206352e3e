package org.zhuoluo.assignment.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.assignment.AtOnce;
import org.zhuoluo.assignment.CityHall;
import org.zhuoluo.assignment.People;

/** How the desk of a unit works is said by its head, and holds for the units below. */
@QuarkusTest
class DeskSettingsTest {
    @Test
    void whatNobodySaidIsTheInstallationsAndNeedsNoSecondPerson() {
        get(People.handlerOf("U-WATER"), "U-WATER")
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("reviewsReplies", equalTo(false))
                .body("setFor", nullValue());
    }

    @Test
    void theUnitsBelowFollowUntilTheySayOtherwise() {
        put(People.with(Role.HEAD, "U-INTAKE"), "U-INTAKE", true)
                .statusCode(200)
                .body("setFor", equalTo("U-INTAKE"));

        get(People.handlerOf("U-INTAKE"), "U-INTAKE-LINJIANG")
                .body("reviewsReplies", equalTo(true))
                .body("setFor", equalTo("U-INTAKE"));
        put(People.with(Role.HEAD, "U-INTAKE-LINJIANG"), "U-INTAKE-LINJIANG", false)
                .body("reviewsReplies", equalTo(false))
                .body("setFor", equalTo("U-INTAKE-LINJIANG"));
    }

    @Test
    void whoChangesAnotherVersionThanTheyReadIsRefused() {
        String etag = put(People.admin(), "U-LAND", false).extract().header("ETag");
        put(People.admin(), "U-LAND", true).statusCode(200);

        People.admin()
                .header("If-Match", etag)
                .body(Map.of("reviewsReplies", true))
                .put("/api/v1/units/U-LAND/desk-settings")
                .then()
                .statusCode(412);
        put(People.admin(), "U-LAND", false).statusCode(200);
    }

    @Test
    void whoReadThatThereAreNoneIsRefusedOnceThereAreSome() {
        String unit = CityHall.newDepartment();
        String none = get(People.admin(), unit).extract().header("ETag");
        put(People.admin(), unit, true).statusCode(200);

        putOver(none, unit).statusCode(412);
        get(People.admin(), unit).body("reviewsReplies", equalTo(true));
    }

    @Test
    void ofTwoWhoSayItFirstAtOnceOneIsFirst() {
        for (int i = 0; i < 10; i++) {
            String unit = CityHall.newDepartment();

            List<Integer> answers =
                    AtOnce.twice(() -> putOver("\"0\"", unit).extract().statusCode());

            assertThat(answers).containsExactlyInAnyOrder(200, 412);
        }
    }

    @Test
    void nobodyElseSaysSo() {
        put(People.handlerOf("U-WATER"), "U-WATER", true).statusCode(403);
        put(People.with(Role.HEAD, "U-LAND"), "U-WATER", true).statusCode(404);
        put(People.with(Role.HEAD, "U-POWER-LINJIANG"), "U-POWER", true).statusCode(404);
        get(People.handlerOf("U-LAND"), "U-WATER").statusCode(404);
        get(People.admin(), "U-NOWHERE").statusCode(404);
    }

    private static ValidatableResponse get(RequestSpecification who, String unit) {
        return who.get("/api/v1/units/" + unit + "/desk-settings").then();
    }

    private static ValidatableResponse putOver(String etag, String unit) {
        return People.admin()
                .header("If-Match", etag)
                .body(Map.of("reviewsReplies", false))
                .put("/api/v1/units/" + unit + "/desk-settings")
                .then();
    }

    private static ValidatableResponse put(RequestSpecification who, String unit, boolean reviewed) {
        return who.body(Map.of("reviewsReplies", reviewed))
                .put("/api/v1/units/" + unit + "/desk-settings")
                .then();
    }
}
