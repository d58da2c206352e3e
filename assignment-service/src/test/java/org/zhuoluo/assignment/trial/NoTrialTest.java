package org.zhuoluo.assignment.trial;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhuoluo.assignment.People;

@QuarkusTest
class NoTrialTest {
    @Test
    void outsideATrialTheClockIsAsUnknownAsAnyOtherPath() {
        Response unknown = People.admin().get("/api/v1/trial/nothing");
        Response read = People.admin().get("/api/v1/trial/clock");
        Response moved = People.admin().body(Map.of("forward", "P14D")).post("/api/v1/trial/clock");

        assertThat(read.statusCode()).isEqualTo(404);
        assertThat(moved.statusCode()).isEqualTo(404);
        assertThat(read.jsonPath().getString("type"))
                .isEqualTo(unknown.jsonPath().getString("type"));
        assertThat(moved.jsonPath().getString("title"))
                .isEqualTo(unknown.jsonPath().getString("title"));
    }

    @Test
    void thePublishedDocumentDoesNotKnowIt() {
        assertThat(RestAssured.get("/q/openapi?format=json").asString())
                .contains("/api/v1/obligations")
                .doesNotContain("trial");
    }
}
