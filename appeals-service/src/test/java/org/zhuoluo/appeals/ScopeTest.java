package org.zhuoluo.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.zhuoluo.appeals.Api.as;
import static org.zhuoluo.appeals.Api.awaitStatus;
import static org.zhuoluo.appeals.Api.request;
import static org.zhuoluo.appeals.Api.requestWith;
import static org.zhuoluo.appeals.Api.submit;
import static org.zhuoluo.appeals.OtherServices.tell;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.appeals.Api.Submitted;

@QuarkusTest
class ScopeTest {
    private static final String LIST = "/api/v1/appeals?limit=200&total=true";

    @Inject
    FieldCipher cipher;

    @ParameterizedTest
    @ValueSource(strings = {"", "/timeline", "/replies"})
    void anotherEnterprisesAppealDoesNotExist(String part) {
        Submitted appeal = submit(request());

        as(People.otherEnterprise())
                .get("/api/v1/appeals/" + appeal.id() + part)
                .then()
                .statusCode(404);
        as(People.enterprise())
                .get("/api/v1/appeals/" + appeal.id() + part)
                .then()
                .statusCode(200);
    }

    @Test
    void anotherEnterprisesAppealIsInNoListAndNoTotal() {
        int before = as(People.otherEnterprise()).get(LIST).path("total");
        Submitted appeal = submit(request());

        assertThat(as(People.otherEnterprise()).get(LIST).<Integer>path("total"))
                .isEqualTo(before);
        assertThat(as(People.otherEnterprise())
                        .get(LIST + "&number=" + appeal.number())
                        .<List<?>>path("items"))
                .isEmpty();
        assertThat(as(People.enterprise())
                        .get(LIST + "&number=" + appeal.number())
                        .<Integer>path("total"))
                .isEqualTo(1);
    }

    @Test
    void aUnitSeesWhatWasGivenToItOrToUnitsBelowIt() {
        Submitted appeal = Api.submitAndAccept();
        as(People.handlerOf("U-POWER"))
                .get("/api/v1/appeals/" + appeal.id())
                .then()
                .statusCode(404);

        tell(Facts.about(appeal, cipher).made("U-POWER", 1));
        awaitStatus(appeal, "ASSIGNED");

        as(People.handlerOf("U-POWER"))
                .get("/api/v1/appeals/" + appeal.id())
                .then()
                .statusCode(200)
                .body("leadUnit.name", equalTo("Power company"));
        as(People.handlerOf("U-UTILITIES"))
                .get("/api/v1/appeals/" + appeal.id())
                .then()
                .statusCode(200);
        as(People.handlerOf("U-WATER"))
                .get("/api/v1/appeals/" + appeal.id())
                .then()
                .statusCode(404);
    }

    @Test
    void staffSeeTheirAreaWithAllBelowIt() {
        Submitted appeal = submit(request());

        as(People.coordinator()).get("/api/v1/appeals/" + appeal.id()).then().statusCode(200);
        as(People.clerkOfAnotherDistrict())
                .get("/api/v1/appeals/" + appeal.id())
                .then()
                .statusCode(404);
        as(People.admin()).get("/api/v1/appeals/" + appeal.id()).then().statusCode(200);
    }

    @Test
    void ofAConfidentialAppealOnlyTheClerkAndTheEnterpriseKnowWhose() {
        Submitted appeal = submit(requestWith("confidential", true));

        as(People.coordinator())
                .get("/api/v1/appeals/" + appeal.id())
                .then()
                .body("appellant.alias", startsWith("企业-"))
                .body("appellant.creditCode", nullValue())
                .body("appellant.name", nullValue())
                .body("appellant.contactName", nullValue());
        as(People.coordinator())
                .get(LIST + "&number=" + appeal.number())
                .then()
                .body("items[0].appellant", startsWith("企业-"));
        as(People.clerk())
                .get("/api/v1/appeals/" + appeal.id())
                .then()
                .body("appellant.creditCode", equalTo(People.OWN_CODE));
    }

    @Test
    void theContactIsMaskedForEverybodyButTheEnterprise() {
        Submitted appeal = submit(request());

        as(People.enterprise())
                .get("/api/v1/appeals/" + appeal.id())
                .then()
                .body("appellant.contactName", equalTo("周文涛"));
        as(People.clerk()).get("/api/v1/appeals/" + appeal.id()).then().body("appellant.contactName", equalTo("周**"));
    }

    @Test
    void aListIsReadPageByPageTheNewestFirst() {
        List<String> submitted = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            submitted.addFirst(submit(request()).number());
        }

        List<String> read = new ArrayList<>();
        String cursor = "";
        while (cursor != null && read.size() < submitted.size()) {
            var page = as(People.enterprise())
                    .get("/api/v1/appeals?limit=2&status=SUBMITTED&area=339901&cursor=" + cursor);
            read.addAll(page.path("items.number"));
            cursor = page.path("next");
        }

        assertThat(read.subList(0, submitted.size())).isEqualTo(submitted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cursor=nonsense", "limit=201", "status=NOWHERE", "area=%25", "number=1"})
    void aListThatMakesNoSenseIsRefused(String query) {
        int status = as(People.enterprise()).get("/api/v1/appeals?" + query).statusCode();

        assertThat(status).isIn(400, 404);
    }

    @Test
    void whoIsNobodyReadsNothing() {
        RestAssured.get("/api/v1/appeals").then().statusCode(401).contentType("application/problem+json");
    }
}
