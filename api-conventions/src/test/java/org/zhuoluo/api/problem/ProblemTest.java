package org.zhuoluo.api.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.api.testing.EmbeddedMariaDb;
import org.zhuoluo.api.testing.Tokens;

@QuarkusTest
@WithTestResource(EmbeddedMariaDb.class)
class ProblemTest {
    private static final String NOTES = "/api/v1/notes";

    @ParameterizedTest
    @EnumSource(CommonProblem.class)
    void everyReasonIsRenderedInBothLanguages(CommonProblem reason) {
        problem(clerk("zh-CN,zh;q=0.9").get(NOTES + "/refused/" + reason).then(), reason)
                .body("title", equalTo(reason.zh()))
                .body("detail", equalTo("此例被拒"))
                .header("Content-Language", "zh-CN")
                .header("Retry-After", "7");
        problem(clerk("en-GB").get(NOTES + "/refused/" + reason).then(), reason)
                .body("title", equalTo(reason.en()))
                .body("detail", equalTo("refused in this case"))
                .body("instance", equalTo(NOTES + "/refused/" + reason));
    }

    @Test
    void everyFieldAtFaultIsNamedAsTheCallerKnowsIt() {
        var response = post(
                "zh-CN",
                "{\"text\":\" \",\"colour\":\"RED\",\"contact\":{\"phoneNumber\":\"\"},\"creditCode\":\"x\",\"tags\":[\"a\",\"\"]}");

        problem(response, CommonProblem.INVALID_REQUEST)
                .body("errors.field", contains("contact.phoneNumber", "creditCode", "tags[1]", "text"))
                .body("errors.message", hasItems("不能为空", "不是有效的统一社会信用代码（校验码不符）"));
    }

    @Test
    void aConstraintSpeaksEnglishToo() {
        problem(post("en", "{\"text\":\"\",\"colour\":\"RED\",\"creditCode\":\"x\"}"), CommonProblem.INVALID_REQUEST)
                .body(
                        "errors.message",
                        hasItems(
                                "must not be blank",
                                "must be a unified social credit code with a correct check character"));
    }

    @Test
    void aFieldThatDoesNotExistIsRefusedInsteadOfPassedOver() {
        problem(post("en", "{\"text\":\"a\",\"colour\":\"RED\",\"confidental\":true}"), CommonProblem.INVALID_REQUEST)
                .body("errors[0].field", equalTo("confidental"))
                .body("errors[0].message", equalTo("there is no such field"));
    }

    @Test
    void aBodyThatIsMissingIsAnInvalidRequest() {
        problem(clerk("en").contentType(ContentType.JSON).post(NOTES).then(), CommonProblem.INVALID_REQUEST);
    }

    @Test
    void anUnknownEnumValueIsAnsweredWithTheKnownOnes() {
        problem(post("en", "{\"text\":\"a\",\"colour\":\"BLUE\"}"), CommonProblem.INVALID_REQUEST)
                .body("errors[0].field", equalTo("colour"))
                .body("errors[0].message", equalTo("must be one of RED, GREEN"));
    }

    @Test
    void aValueOfTheWrongShapeIsNamed() {
        problem(
                        post("zh-CN", "{\"text\":\"a\",\"colour\":\"RED\",\"contact\":{\"phoneNumber\":{}}}"),
                        CommonProblem.INVALID_REQUEST)
                .body("errors[0].field", equalTo("contact.phoneNumber"))
                .body("errors[0].message", equalTo("应为文字"));
    }

    @Test
    void brokenJsonIsAnsweredWithItsPlaceAndNothingOfJackson() {
        problem(post("en", "{\"text\":\"a\", \"colour\""), CommonProblem.INVALID_REQUEST)
                .body("detail", startsWith("The body is not the JSON expected here (line 1, column"))
                .body("instance", equalTo(NOTES));
    }

    @Test
    void brokenJsonUnderAnIdempotencyKeyIsAnsweredAlike() {
        problem(
                        clerk("en")
                                .header("Idempotency-Key", "k")
                                .contentType(ContentType.JSON)
                                .body("{")
                                .post(NOTES)
                                .then(),
                        CommonProblem.INVALID_REQUEST)
                .body("detail", containsString("line 1"));
    }

    @Test
    void aQueryParameterThatCannotBeReadIsNamed() {
        problem(clerk("en").get(NOTES + "?limit=many").then(), CommonProblem.INVALID_REQUEST)
                .body("errors[0].field", equalTo("limit"));
        problem(clerk("en").get(NOTES + "?colour=BLUE").then(), CommonProblem.INVALID_REQUEST)
                .body("errors[0].field", equalTo("colour"));
        problem(clerk("en").get(NOTES + "?limit=201").then(), CommonProblem.INVALID_REQUEST)
                .body("errors[0].field", equalTo("limit"));
        problem(clerk("en").get(NOTES + "?cursor=%25").then(), CommonProblem.INVALID_REQUEST)
                .body("errors[0].field", equalTo("cursor"));
    }

    @Test
    void aParameterWithAHandfulOfValuesTakesNoOthersAndSaysWhich() {
        problem(clerk("en").get(NOTES + "?colour=BLUE").then(), CommonProblem.INVALID_REQUEST)
                .body("errors[0].message", startsWith("must be one of RED"));
        problem(clerk("en").get(NOTES + "?total=maybe").then(), CommonProblem.INVALID_REQUEST)
                .body("errors[0].field", equalTo("total"))
                .body("errors[0].message", equalTo("must be one of false, true"));
        clerk("en").get(NOTES + "?total=True&colour=RED").then().statusCode(200).body("total", notNullValue());
    }

    @Test
    void anUnknownPathIsAProblem() {
        problem(clerk("en").get("/api/v1/nothing").then(), CommonProblem.NOT_FOUND)
                .body("instance", equalTo("/api/v1/nothing"));
        problem(clerk("en").get("/nothing/at/all").then(), CommonProblem.NOT_FOUND);
        problem(clerk("en").get(NOTES + "/not-a-uuid").then(), CommonProblem.NOT_FOUND);
    }

    @Test
    void whoIsUnknownIsAskedToSignIn() {
        problem(given().get(NOTES).then(), CommonProblem.UNAUTHENTICATED)
                .header("WWW-Authenticate", startsWith("Bearer"));
    }

    @Test
    void aBadTokenIsRefusedWhateverIsWrongWithIt() {
        refusesToken("not-a-token");
        refusesToken(Tokens.staff("clerk", "U", "3399", Role.CLERK) + "x");
        refusesToken(Tokens.of("clerk", Map.of("exp", 1_000_000_000L), Role.CLERK));
        refusesToken(Tokens.of("clerk", Map.of("aud", "somebody-else"), Role.CLERK));
        refusesToken(Tokens.of("clerk", Map.of("iss", "https://elsewhere.test"), Role.CLERK));
    }

    @Test
    void theWrongRoleIsForbidden() {
        problem(
                given().auth()
                        .oauth2(Tokens.enterprise("91330106MA2CFUGD9X"))
                        .get(NOTES)
                        .then(),
                CommonProblem.FORBIDDEN);
        problem(clerk("en").get(NOTES + "/for-supervisors").then(), CommonProblem.FORBIDDEN);
    }

    @Test
    void aMethodThatSaysNothingAboutRolesIsForbidden() {
        problem(clerk("en").get("/api/v1/forgotten").then(), CommonProblem.FORBIDDEN);
    }

    @Test
    void methodFormatAndSizeHaveProblemsOfTheirOwn() {
        problem(clerk("en").delete(NOTES).then(), CommonProblem.METHOD_NOT_ALLOWED);
        problem(
                clerk("en").contentType("text/csv").body("a;b").post(NOTES).then(),
                CommonProblem.UNSUPPORTED_MEDIA_TYPE);
        problem(clerk("en").accept("image/png").get(NOTES + "/who").then(), CommonProblem.NOT_ACCEPTABLE);
        problem(post("en", "{\"text\":\"" + "x".repeat(70_000) + "\"}"), CommonProblem.TOO_LARGE);
    }

    @Test
    void ourOwnMistakeTellsNothingOfTheInside() {
        String body = problem(clerk("en").get(NOTES + "/broken").then(), CommonProblem.INTERNAL_ERROR)
                .extract()
                .asString();

        assertThat(body)
                .doesNotContainIgnoringCase("select")
                .doesNotContain("secret", "SQLException", "org.zhuoluo", "at ");
    }

    @Test
    void aChangeMadeLookingAtAnotherVersionIsRefused() {
        String location = post("en", "{\"text\":\"versioned\",\"colour\":\"RED\"}")
                .statusCode(201)
                .header("ETag", "\"1\"")
                .extract()
                .header("Location");

        clerk("en").header("If-Match", "\"1\"").put(location).then().statusCode(200);
        problem(clerk("en").header("If-Match", "\"2\"").put(location).then(), CommonProblem.PRECONDITION_FAILED);
    }

    private static void refusesToken(String token) {
        problem(given().auth().oauth2(token).get(NOTES).then(), CommonProblem.UNAUTHENTICATED);
    }

    private static ValidatableResponse problem(ValidatableResponse response, CommonProblem reason) {
        return response.statusCode(reason.status())
                .contentType("application/problem+json")
                .body("type", equalTo(reason.uri().toString()))
                .body("status", equalTo(reason.status()));
    }

    private static ValidatableResponse post(String language, String body) {
        return clerk(language)
                .contentType(ContentType.JSON)
                .body(body)
                .post(NOTES)
                .then();
    }

    private static RequestSpecification clerk(String language) {
        return given().auth()
                .oauth2(Tokens.staff("clerk", "U-1", "3399", Role.CLERK))
                .header("Accept-Language", language);
    }
}
