package org.zhuoluo.appeals;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;
import static org.zhuoluo.appeals.Api.as;
import static org.zhuoluo.appeals.Api.request;
import static org.zhuoluo.appeals.Api.requestWith;
import static org.zhuoluo.appeals.Api.submit;
import static org.zhuoluo.appeals.Api.timelineOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.testing.Tokens;
import org.zhuoluo.appeals.Api.Submitted;
import org.zhuoluo.appeals.appeal.AppealNumber;
import org.zhuoluo.messaging.contract.AppealSubmitted;
import org.zhuoluo.messaging.contract.Source;
import org.zhuoluo.messaging.envelope.EventJson;
import org.zhuoluo.messaging.testing.Topics;

@QuarkusTest
class SubmitTest {
    private static final String APPEALS = "/api/v1/appeals";

    @Inject
    DataSource database;

    @Inject
    FieldCipher cipher;

    @BeforeEach
    void theCityIsKnown() {
        submit(request());
    }

    @Test
    void anEnterpriseGetsTheNumberAndTheAddressOfItsAppeal() {
        var answer = as(People.enterprise()).body(request()).post(APPEALS).then();

        answer.statusCode(201)
                .header("Location", matchesPattern(".*/api/v1/appeals/[0-9a-f-]{36}"))
                .header("ETag", matchesPattern("\"\\d+\""))
                .body("status", equalTo("SUBMITTED"))
                .body("statusLabel", equalTo("Submitted"));
        assertThat(AppealNumber.isValid(answer.extract().path("number"))).isTrue();
    }

    @Test
    void everybodyIsToldWithTheAppellantBehindAnAlias() {
        Submitted appeal = submit(request());

        assertThat(OtherServices.toldOf(appeal.id(), 1)).containsExactly("appeal.submitted.v1");
        String told =
                Topics.readAbout(Source.APPEALS.topic(), appeal.id()).getFirst().value();
        assertThat(told).doesNotContain(People.OWN_CODE, "停电", "周文涛", "0001");
        var event = EventJson.read(told, AppealSubmitted.class);
        assertThat(event.appellantAlias()).matches("企业-[2-9A-Z]{4}");
        assertThat(cipher.decrypt(event.appellantEncrypted(), appeal.id())).isEqualTo(People.OWN_CODE);
        assertThat(cipher.decrypt(event.titleEncrypted(), appeal.id())).isEqualTo("园区停电频繁影响生产");
        assertThat(event.industry()).isNotBlank();
        assertThat(event.enterpriseSize()).isIn("LARGE", "MEDIUM", "SMALL", "MICRO");
    }

    @Test
    void ofAConfidentialAppealNobodyIsToldWhatSortOfEnterpriseIsBehindIt() {
        Submitted appeal = submit(requestWith("confidential", true));

        assertThat(OtherServices.toldOf(appeal.id(), 1)).containsExactly("appeal.submitted.v1");
        var event = EventJson.read(
                Topics.readAbout(Source.APPEALS.topic(), appeal.id()).getFirst().value(), AppealSubmitted.class);
        assertThat(event.industry()).isNull();
        assertThat(event.enterpriseSize()).isNull();
    }

    @Test
    void whatNobodyHasToLookAtFirstIsAcceptedAtOnce() {
        Submitted appeal = submit(requestWith("issueType", OtherServices.BY_RULE));

        assertThat(Api.statusOf(appeal)).isEqualTo("ACCEPTED");
        assertThat(OtherServices.toldOf(appeal.id(), 2)).containsExactly("appeal.submitted.v1", "appeal.accepted.v1");
        assertThat(timelineOf(appeal, People.enterprise()))
                .extracting(line -> line.get("code"))
                .containsExactly("SUBMITTED", "ACCEPTED_BY_RULE");
    }

    @Test
    void aRuleOfADayToComeIsNotTheOneInForce() {
        Submitted appeal = submit(requestWith("issueType", OtherServices.LATER_BY_RULE));

        assertThat(Api.statusOf(appeal)).isEqualTo("SUBMITTED");
    }

    @Test
    void aRetryUnderTheSameKeyGetsTheSameNumber() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> request = request();

        String first = as(People.enterprise())
                .header("Idempotency-Key", key)
                .body(request)
                .post(APPEALS)
                .path("number");
        String second = as(People.enterprise())
                .header("Idempotency-Key", key)
                .body(request)
                .post(APPEALS)
                .path("number");

        assertThat(second).isEqualTo(first);
        as(People.enterprise())
                .header("Idempotency-Key", key)
                .body(requestWith("title", "另一件事"))
                .post(APPEALS)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:zhuoluo:problem:idempotency-key-reused"));
    }

    @Test
    void aClerkSubmitsForARegisteredEnterprise() {
        as(People.clerk())
                .body(requestWith("creditCode", People.OTHER_CODE))
                .post(APPEALS)
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "title, ''",
        "title, 一",
        "text, ' '",
        "kind, WISH",
        "issueType, 12345",
        "issueType, 999999",
        "issueType, 990102", // retired
        "area, 110101",
        "area, x",
        "creditCode, 91339901MA2X1C7Q6C",
        "creditCode, 91339901MA2X1C7Q61"
    })
    void theFieldAtFaultIsNamed(String field, String value) {
        as(People.enterprise())
                .body(requestWith(field, value))
                .post(APPEALS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:zhuoluo:problem:invalid-request"))
                .body("errors.field", hasItem(field));
    }

    @Test
    void aTextOfMoreThanFourThousandCharactersIsTooLong() {
        as(People.enterprise())
                .body(requestWith("text", "诉".repeat(4000)))
                .post(APPEALS)
                .then()
                .statusCode(201);
        as(People.enterprise())
                .body(requestWith("text", "诉".repeat(4001)))
                .post(APPEALS)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("text"))
                .body("errors.message", hasItem("must have 0 to 4000 characters or entries"));
    }

    @Test
    void theContactIsNeeded() {
        Map<String, Object> request = request();
        request.remove("contact");

        as(People.enterprise())
                .body(request)
                .post(APPEALS)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("contact"));
        as(People.enterprise())
                .body(requestWith("contact", Map.of("name", "周文涛", "phone", "call me")))
                .post(APPEALS)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("contact.phone"))
                .body("errors.message", hasItem(startsWith("must be a telephone number")));
    }

    @Test
    void aClerkNamesTheEnterpriseAndStaysInTheirArea() {
        as(People.clerk())
                .body(request())
                .post(APPEALS)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("creditCode"));
        as(People.clerkOfAnotherDistrict())
                .body(requestWith("creditCode", People.OWN_CODE))
                .post(APPEALS)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("area"));
    }

    @Test
    void anEnterpriseThatIsNotRegisteredIsRefusedInTheCallersLanguage() {
        given().auth()
                .oauth2(Tokens.enterprise("91330106MA2CFUGD9X"))
                .contentType(ContentType.JSON)
                .header("Accept-Language", "zh-CN")
                .body(request())
                .post(APPEALS)
                .then()
                .statusCode(422)
                .body("title", equalTo("该企业尚未登记"));
    }

    @Test
    void whoMayNotSubmitIsRefused() {
        as("nonsense").body(request()).post(APPEALS).then().statusCode(401);
        as(People.handlerOf("U-POWER")).body(request()).post(APPEALS).then().statusCode(403);
    }

    @Test
    void nameAndTelephoneRestEncrypted() throws SQLException {
        Submitted appeal = submit(request());

        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "SELECT contact_name_encrypted, contact_phone_encrypted, contact_phone_hash FROM appeal WHERE id = ?")) {
            query.setString(1, appeal.id());
            var row = query.executeQuery();
            assertThat(row.next()).isTrue();
            assertThat(List.of(row.getString(1), row.getString(2))).allMatch(value -> value.startsWith("k1:"));
            assertThat(row.getString(3)).matches("[0-9a-f]{64}");
            assertThat(cipher.decrypt(row.getString(2), appeal.id())).isEqualTo("199-0000-0001");
        }
    }
}
