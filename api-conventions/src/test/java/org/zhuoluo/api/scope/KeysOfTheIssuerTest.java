package org.zhuoluo.api.scope;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.testing.EmbeddedMariaDb;
import org.zhuoluo.api.testing.Tokens;

/** The application of this test started while the provider was away. */
@QuarkusTest
@WithTestResource(EmbeddedMariaDb.class)
@WithTestResource(KeyServer.class)
class KeysOfTheIssuerTest {
    @Test
    void theProviderIsAskedWhenItIsBackAndNotAgainForEveryRequest() {
        who(0).statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "2")
                .body("type", equalTo("urn:zhuoluo:problem:unavailable"));

        System.setProperty(KeyServer.AWAY, "false");
        who(0).statusCode(200);
        String visits = System.getProperty(KeyServer.VISITS);
        for (int i = 1; i <= 20; i++) {
            who(i).statusCode(200);
        }

        assertThat(System.getProperty(KeyServer.VISITS)).isEqualTo(visits);
    }

    /** Each number has a token of its own, because the same one would be remembered. */
    private static ValidatableResponse who(int number) {
        return given().auth()
                .oauth2(Tokens.staff("zhang.wei." + number, "U-007", "339901", Role.CLERK))
                .get("/api/v1/notes/who")
                .then();
    }
}
