package org.zhuoluo.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.testing.ApiProse;

/** The document that the gateway merges is the one this service generates; {@code -Dopenapi.update=true} renews it. */
@QuarkusTest
class OpenApiDocumentTest {
    private static final Path COMMITTED = Path.of("openapi/openapi.json");
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    @Test
    void theCommittedDocumentIsTheGeneratedOne() throws IOException {
        var document = JSON.writeValueAsString(generated()) + "\n";
        if (Boolean.getBoolean("openapi.update")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, document);
        }

        assertThat(Files.readString(COMMITTED)).isEqualTo(document);
    }

    @Test
    void everyOperationSaysWhatItDoesAndHowItCanFail() throws IOException {
        for (var path : generated().get("paths")) {
            for (var operation : path) {
                assertThat(operation.path("summary").asText()).isNotBlank();
                assertThat(operation.path("description").asText()).isNotBlank();
                assertThat(operation.path("operationId").asText()).isNotBlank();
                assertThat(operation.path("responses").has("401")).isTrue();
            }
        }
    }

    @Test
    void nothingInItIsTornAndTheReadmeNamesEveryPath() throws IOException {
        assertThat(ApiProse.faults(generated())).isEmpty();
        assertThat(ApiProse.pathsNotIn(Files.readString(Path.of("README.md")), generated()))
                .isEmpty();
    }

    private static JsonNode generated() throws IOException {
        return JSON.readTree(given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    }
}
