package org.zhuoluo.api.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.api.testing.EmbeddedMariaDb;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.api.testing.Tokens;

@QuarkusTest
@WithTestResource(EmbeddedMariaDb.class)
class DatabaseAwayTest {
    @Test
    void aDatabaseThatIsAwayIsSaidToBeAwayAndIsUsedAgainWhenItIsBack() {
        String key = UUID.randomUUID().toString();
        write(key).then().statusCode(201);
        EmbeddedMariaDb.server().kill();
        try {
            write(UUID.randomUUID().toString())
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "2")
                    .body("type", equalTo("urn:zhuoluo:problem:unavailable"));
        } finally {
            EmbeddedMariaDb.server().start();
        }

        Awaitility.await()
                .atMost(Patience.LONG)
                .untilAsserted(() -> write(key).then().statusCode(201).header("Idempotency-Replayed", "true"));
    }

    private static Response write(String key) {
        return given().auth()
                .oauth2(Tokens.staff("clerk", "U-1", "3399", Role.CLERK))
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body("{\"text\":\"note\",\"colour\":\"RED\"}")
                .post("/api/v1/notes");
    }
}
