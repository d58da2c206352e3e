package org.zhuoluo.assignment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.api.testing.Tokens;
import org.zhuoluo.assignment.desk.Talks;

/** Wherever a client names a day or a moment, one that no calendar has is the client's mistake: the field is named, and nothing fails. */
@QuarkusTest
class ImplausibleTimesTest {
    private static final String NO_DAY = "+999999999-12-31";
    private static final String NO_MOMENT = NO_DAY + "T00:00:00Z";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Bounded more narrowly, on the assignment that they are about, or answered row by row. */
    private static final Set<String> ELSEWHERE =
            Set.of("/assignments/{id}/plan", "/assignments/{id}/contacts", "/status-updates");

    @Inject
    FieldCipher cipher;

    /** Every day and moment of every request, as the document of the API has them. */
    static Stream<Asked> times() throws IOException {
        return new Document(JSON.readTree(Path.of("openapi/openapi.json").toFile())).times().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("times")
    void aTimeThatNobodyCanMeanIsRefusedByItsField(Asked asked) {
        Response answer = asked.inQuery()
                ? everybody().queryParam(asked.field(), asked.time()).get(asked.path())
                : send(asked, everybody().body(asked.body()));

        assertThat(answer.statusCode()).as(answer.asString()).isIn(400, 422);
        assertThat(answer.<List<String>>path("errors.field")).contains(asked.field());
    }

    @Test
    void soIsOneInATalkAndInAnUpdateOfASystem() {
        Story story = Story.of(cipher, "020102", "339902").assigned();
        Map<String, Object> talk = new HashMap<>(Talks.reached());
        talk.put("at", NO_MOMENT);

        People.handlerOf("U-POWER")
                .body(talk)
                .post(story.assignmentPath() + "/contacts")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("at"));
        for (String time : List.of(NO_MOMENT, "2038-06-01T00:00:00Z", "1999-12-31T00:00:00Z")) {
            People.systemOf("U-POWER")
                    .body(List.of(Map.of(
                            "eventId", "T-" + time, "number", story.assignmentId(), "status", "SIGN", "time", time)))
                    .post("/api/v1/status-updates")
                    .then()
                    .statusCode(200)
                    .body("items[0].code", equalTo("ROW_INVALID"))
                    .body("items[0].errors.field", hasItem("time"));
        }
    }

    @Test
    void noneIsForgotten() throws IOException {
        assertThat(times()).hasSizeGreaterThan(25);
    }

    private static Response send(Asked asked, RequestSpecification request) {
        return asked.verb().equals("put") ? request.put(asked.path()) : request.post(asked.path());
    }

    private static RequestSpecification everybody() {
        String token = Tokens.staff(
                "everybody",
                "U-COORDINATION",
                "3399",
                Role.ADMIN,
                Role.COORDINATOR,
                Role.SUPERVISOR,
                Role.HEAD,
                Role.HANDLER);
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    /** One day or moment of one request. */
    private record Asked(String verb, String template, String field, boolean inQuery, boolean isDay) {
        String path() {
            return template.replace("{version}", "999999")
                    .replaceAll("\\{[a-zA-Z]+}", "019aaf10-3c1e-7f02-8b55-2d0a9c4e7711");
        }

        String time() {
            return isDay ? NO_DAY : NO_MOMENT;
        }

        /** Nothing but the time: what else is missing is named beside it. */
        Object body() {
            Object body = time();
            String[] names = field.split("\\.");
            for (int i = names.length - 1; i >= 0; i--) {
                boolean listed = names[i].endsWith("[0]");
                body = Map.of(names[i].replace("[0]", ""), listed ? List.of(body) : body);
            }
            return body;
        }

        @Override
        public String toString() {
            return verb + " " + template + " " + field;
        }
    }

    /** What the API takes. */
    private record Document(JsonNode root) {
        List<Asked> times() {
            var found = new ArrayList<Asked>();
            root.get("paths")
                    .properties()
                    .forEach(path -> path.getValue().properties().forEach(operation -> {
                        boolean elsewhere = ELSEWHERE.stream().anyMatch(path.getKey()::endsWith);
                        if (!elsewhere) {
                            collect(operation.getKey(), path.getKey(), operation.getValue(), found);
                        }
                    }));
            return found;
        }

        private void collect(String verb, String path, JsonNode operation, List<Asked> found) {
            operation.path("parameters").forEach(parameter -> {
                String format =
                        resolved(parameter.path("schema")).path("format").asText();
                if (isTime(format)) {
                    found.add(new Asked(verb, path, parameter.get("name").asText(), true, format.equals("date")));
                }
            });
            JsonNode body = operation
                    .path("requestBody")
                    .path("content")
                    .path("application/json")
                    .path("schema");
            fields(body, "", verb, path, found);
        }

        private void fields(JsonNode unresolved, String field, String verb, String path, List<Asked> found) {
            JsonNode schema = resolved(unresolved);
            String format = schema.path("format").asText();
            if (isTime(format)) {
                found.add(new Asked(verb, path, field, false, format.equals("date")));
            }
            schema.path("properties")
                    .properties()
                    .forEach(each -> fields(
                            each.getValue(),
                            field.isEmpty() ? each.getKey() : field + "." + each.getKey(),
                            verb,
                            path,
                            found));
            for (String some : List.of("allOf", "oneOf", "anyOf")) {
                schema.path(some).forEach(each -> fields(each, field, verb, path, found));
            }
            if (schema.has("items")) {
                fields(schema.get("items"), field + "[0]", verb, path, found);
            }
        }

        private JsonNode resolved(JsonNode schema) {
            JsonNode reference = schema.get("$ref");
            return reference == null ? schema : root.at(reference.asText().substring(1));
        }

        private static boolean isTime(String format) {
            return format.equals("date") || format.equals("date-time");
        }
    }
}
