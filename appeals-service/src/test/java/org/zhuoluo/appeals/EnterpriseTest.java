package org.zhuoluo.appeals;

import static org.hamcrest.Matchers.equalTo;
import static org.zhuoluo.appeals.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.testing.Tokens;

@QuarkusTest
class EnterpriseTest {
    @Test
    void anEnterpriseReadsItselfWhole() {
        as(People.enterprise())
                .get("/api/v1/enterprises/me")
                .then()
                .statusCode(200)
                .body("creditCode", equalTo(People.OWN_CODE))
                .body("name", equalTo("云州江澜精密机械有限公司"))
                .body("contactPhone", equalTo("19900000001"));
    }

    @Test
    void theClerkFindsItByItsCodeWithTheContactMasked() {
        as(People.clerk())
                .get("/api/v1/enterprises/" + People.OWN_CODE)
                .then()
                .statusCode(200)
                .body("contactPhone", equalTo("199****0001"))
                .body("sizeLabel", equalTo("Medium"));
        as(People.clerk()).get("/api/v1/enterprises/91330106MA2CFUGD9X").then().statusCode(404);
    }

    @Test
    void oneEnterpriseDoesNotLookAnotherUp() {
        as(People.otherEnterprise())
                .get("/api/v1/enterprises/" + People.OWN_CODE)
                .then()
                .statusCode(403);
        as(Tokens.enterprise("91330106MA2CFUGD9X"))
                .get("/api/v1/enterprises/me")
                .then()
                .statusCode(404);
    }
}
