package org.zhuoluo.api.scope;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.testing.EmbeddedMariaDb;
import org.zhuoluo.api.testing.Tokens;

@QuarkusTest
@WithTestResource(EmbeddedMariaDb.class)
class CallerTest {
    @Test
    void anOfficerIsBoundedByUnitAndArea() {
        who(Tokens.staff("zhang.wei", "U-007", "339901", Role.CLERK, Role.HANDLER))
                .body("account", equalTo("zhang.wei"))
                .body("clerk", equalTo(true))
                .body("unit", equalTo("U-007"))
                .body("area", equalTo("339901"))
                .body("enterprise", equalTo("-"));
    }

    @Test
    void anEnterpriseIsBoundedByItsCreditCode() {
        who(Tokens.enterprise("91330106MA2CFUGD9X"))
                .body("enterprise", equalTo("91330106MA2CFUGD9X"))
                .body("clerk", equalTo(false))
                .body("area", equalTo("-"));
    }

    @Test
    void aDepartmentsSystemIsBoundedByItsUnit() {
        who(Tokens.system("housing-system", "U-012"))
                .body("unit", equalTo("U-012"))
                .body("account", equalTo("housing-system"));
    }

    @Test
    void theSubjectIsTheOneOfTheToken() {
        who(Tokens.of("li.na", Map.of("sub", "7f1"), Role.CLERK)).body("subject", equalTo("7f1"));
    }

    private static ValidatableResponse who(String token) {
        return given().auth().oauth2(token).get("/api/v1/notes/who").then().statusCode(200);
    }
}
