package org.zhuoluo.api.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.testing.EmbeddedMariaDb;

@QuarkusTest
@WithTestResource(EmbeddedMariaDb.class)
class PublishedDocumentTest {
    @Test
    void everyOperationTellsItsErrorAnswersAsProblems() {
        Map<String, Map<String, Object>> read = operation("/api/v1/notes/{id}", "get");
        Map<String, Map<String, Object>> write = operation("/api/v1/notes", "post");

        assertThat(read.get("responses"))
                .containsKeys("400", "401", "403", "404", "429", "500", "503")
                .doesNotContainKeys("409", "412");
        assertThat(document()
                        .getList("paths.'/api/v1/notes'.post.responses.findAll { it.key >= '400' }*.value.description"))
                .allSatisfy(description -> assertThat((String) description).containsPattern("\\p{IsHan}"));
        assertThat(write.get("responses"))
                .containsKeys("400", "401", "403", "409", "413", "415", "422", "429", "500", "503");
        assertThat(operation("/api/v1/notes/{id}", "put").get("responses")).containsKey("412");
        assertThat(
                        document()
                                .getString(
                                        "paths.'/api/v1/notes'.post.responses.'409'.content.'application/problem+json'.schema.'$ref'"))
                .isEqualTo("#/components/schemas/Problem");
    }

    @Test
    void everyPostTakesAnIdempotencyKeyAndNothingElseDoes() {
        assertThat(document().getList("paths.'/api/v1/notes'.post.parameters.name"))
                .contains("Idempotency-Key");
        assertThat(document().getString("paths.'/api/v1/notes'.get.parameters.name"))
                .doesNotContain("Idempotency-Key");
    }

    @Test
    void everySuccessOfAPostSaysHowARepetitionShows() {
        assertThat(document().getString("paths.'/api/v1/notes'.post.responses.'200'.headers"))
                .contains("Idempotency-Replayed");
        assertThat(document().getString("paths.'/api/v1/notes'.get.responses.'200'.headers"))
                .isNull();
    }

    @Test
    void everyOperationWantsTheToken() {
        assertThat(document().getString("components.securitySchemes.token.scheme"))
                .isEqualTo("bearer");
        assertThat(document().getList("paths.'/api/v1/notes'.get.security")).hasToString("[{token=[]}]");
    }

    @Test
    void theSchemasOfLibrariesAreNotOurs() {
        assertThat(document().getMap("components.schemas"))
                .containsKey("Problem")
                .doesNotContainKeys("HttpProblem", "HttpValidationProblem", "Violation");
    }

    @Test
    void aListTellsItsLimits() {
        Map<String, Object> limit =
                document().getMap("paths.'/api/v1/notes'.get.parameters.find { it.name == 'limit' }.schema");

        assertThat(limit)
                .containsEntry("minimum", 1)
                .containsEntry("maximum", 200)
                .containsEntry("default", 20);
    }

    private static JsonPath document() {
        return given().queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Map<String, Map<String, Object>> operation(String path, String method) {
        return document().getMap("paths.'" + path + "'." + method);
    }
}
