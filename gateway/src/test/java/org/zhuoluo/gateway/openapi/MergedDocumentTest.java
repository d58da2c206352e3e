package org.zhuoluo.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhuoluo.gateway.Client;
import org.zhuoluo.gateway.Upstreams;
import org.zhuoluo.gateway.proxy.RouteTable;

/** The one document of the API: whole, sound, and true to the route table. */
@QuarkusTest
@WithTestResource(Upstreams.class)
class MergedDocumentTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

    @Inject
    RouteTable routes;

    private JsonNode merged;

    static List<String> services() {
        return MergedDocument.SERVICES;
    }

    @BeforeEach
    void readTheDocument() throws Exception {
        merged = JSON.readTree(Client.call(Client.stranger("/openapi.json")).body());
    }

    @ParameterizedTest
    @MethodSource("services")
    void everyOperationOfAServiceIsInIt(String service) throws IOException {
        JsonNode own = documentOf(service);

        assertThat(own.path("paths")).isNotEmpty();
        own.path("paths")
                .properties()
                .forEach(path -> assertThat(namesOf(merged.path("paths").path(path.getKey())))
                        .as("%s %s", service, path.getKey())
                        .containsAll(namesOf(path.getValue())));
    }

    @ParameterizedTest
    @MethodSource("services")
    void everyPathOfAServiceIsRoutedToIt(String service) throws IOException {
        namesOf(documentOf(service).path("paths"))
                .forEach(path -> assertThat(routes.serviceOf(path.replace("{service}", service)))
                        .as(path)
                        .hasValue(service));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(merged.findValuesAsText("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                merged.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void everyOperationHasANameOfItsOwn() {
        List<String> names = merged.findValuesAsText("operationId");

        assertThat(names).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void everyParameterOfAPathIsDeclared() {
        merged.path("paths").properties().forEach(path -> {
            List<String> declared = new ArrayList<>();
            path.getValue()
                    .findValues("parameters")
                    .forEach(parameters -> parameters.forEach(parameter -> {
                        JsonNode resolved = parameter.has("$ref")
                                ? merged.at(parameter.path("$ref").asText().substring(1))
                                : parameter;
                        declared.add(resolved.path("name").asText());
                    }));
            assertThat(declared)
                    .as(path.getKey())
                    .containsAll(PARAMETER
                            .matcher(path.getKey())
                            .results()
                            .map(match -> match.group(1))
                            .toList());
        });
    }

    @Test
    void itSaysWhereItIsServedAndHowToSignIn() {
        assertThat(merged.path("openapi").asText()).startsWith("3.");
        assertThat(merged.path("info").path("title").asText()).isEqualTo("Zhuoluo 着落");
        assertThat(merged.path("servers").path(0).path("url").asText()).isEqualTo("/");
        assertThat(merged.path("components").path("securitySchemes")).isNotEmpty();
        assertThat(merged.path("tags"))
                .extracting(tag -> tag.path("name").asText())
                .doesNotHaveDuplicates();
    }

    @Test
    void itIsThereAsYamlAndAsAPageThatNeedsNobodyElse() throws Exception {
        assertThat(Client.call(Client.stranger("/openapi.yaml")).body()).contains("openapi: ", "Zhuoluo 着落");

        String page = Client.call(Client.stranger("/docs/")).body();

        assertThat(page).contains("swagger-ui-bundle.js", "'/openapi'").doesNotContain("src=\"http", "href=\"http");
        assertThat(Client.call(Client.stranger("/docs/swagger-ui-bundle.js")).statusCode())
                .isEqualTo(200);
    }

    private static JsonNode documentOf(String service) throws IOException {
        return JSON.readTree(Path.of("..", service, "openapi", "openapi.json").toFile());
    }

    private static List<String> namesOf(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
