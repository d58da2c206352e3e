package org.zhuoluo.assignment.reading;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.zhuoluo.assignment.People;

@QuarkusTest
class ReferenceDataTest {
    @Test
    void areasUnitsAndIssueTypesAreForEverybodyWhoIsSignedIn() {
        People.enterprise("91330100MA27XF6E5A")
                .get("/api/v1/areas?total=true")
                .then()
                .statusCode(200)
                .body("items.code", contains("3399", "339901", "339901001", "339902"))
                .body("total", equalTo(4));
        People.enterprise("91330100MA27XF6E5A")
                .get("/api/v1/units?limit=200")
                .then()
                .statusCode(200)
                .body("items.path", hasItem("U-POWER/U-POWER-LINJIANG/"))
                .body("items.nameEn", hasItem("Yunzhou Power Supply, Company"));
        People.enterprise("91330100MA27XF6E5A")
                .get("/api/v1/issue-types?limit=1&total=true")
                .then()
                .statusCode(200)
                .body("items[0].code", equalTo("020102"))
                .body("items[0].replyWorkingDays", equalTo(3))
                .body("total", greaterThanOrEqualTo(4));
        RestAssured.get("/api/v1/areas").then().statusCode(401);
    }

    @Test
    void whoHoldsAPostIsForThoseWhoWorkInOne() {
        People.handlerOf("U-POWER")
                .get("/api/v1/posts")
                .then()
                .statusCode(200)
                .body("items.holder", hasItem("power.a"));
        People.enterprise("91330100MA27XF6E5A").get("/api/v1/posts").then().statusCode(403);
    }

    @Test
    void theCalendarNamesMakeUpDaysAndEndsWhereTheNoticesEnd() {
        People.handlerOf("U-POWER")
                .get("/api/v1/calendar/2026")
                .then()
                .statusCode(200)
                .body("workingWeekendDays", hasItem("2026-10-10"))
                .body("daysOff", hasItem("2026-10-01"));
        People.handlerOf("U-POWER")
                .get("/api/v1/calendar/2027")
                .then()
                .statusCode(404)
                .body("stackTrace", nullValue());
    }
}
