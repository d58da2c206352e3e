package org.zhuoluo.appeals;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.testing.ApiProse;

@QuarkusTest
class OpenApiTest {
    private static final Path COMMITTED = Path.of("openapi/openapi.json");
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    /** A change of the API is a change of this file; {@code -Dopenapi.update=true} writes it anew. */
    @Test
    void theCommittedDocumentIsWhatTheServiceSays() throws IOException {
        String generated = JSON.writeValueAsString(JSON.treeToValue(document(), Object.class));
        if (Boolean.getBoolean("openapi.update")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, generated + "\n");
        }

        assertThat(generated + "\n").isEqualTo(Files.readString(COMMITTED));
    }

    @Test
    void everyOperationSaysWhatItDoesAndHowItCanFail() throws IOException {
        for (JsonNode path : document().get("paths")) {
            for (JsonNode operation : path) {
                assertThat(operation.path("summary").asText()).isNotBlank();
                assertThat(operation.path("description").asText())
                        .as("%s", operation.get("summary"))
                        .hasSizeGreaterThan(40);
                assertThat(operation.get("responses").has("401"))
                        .as("%s", operation.get("summary"))
                        .isTrue();
            }
        }
    }

    @Test
    void nothingInItIsTornAndTheReadmeNamesEveryPath() throws IOException {
        assertThat(ApiProse.faults(document())).isEmpty();
        assertThat(ApiProse.pathsNotIn(Files.readString(Path.of("README.md")), document()))
                .isEmpty();
    }

    private static JsonNode document() throws IOException {
        return JSON.readTree(RestAssured.get("/q/openapi?format=json").asString());
    }
}
