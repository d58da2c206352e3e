package org.zhuoluo.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.assignment.Matrix.Cell;

/** Who may do what, asked of the running service: whoever may not is refused before anybody looks whether the matter is there. */
@QuarkusTest
class AuthorityTest {
    private static final String PUT = "PUT ";
    private static final Matrix ACTS = Matrix.read("/lifecycle/authorities.csv");

    /** A body that every act takes; each reads what it knows of it. */
    private static final Map<String, Map<String, Object>> BODIES = Map.of(
            "progress", Map.of("text", "t"),
            "contacts", Map.of("at", "2026-11-22T10:00:00+08:00", "method", "PHONE", "person", "p", "text", "t"),
            "reply", Map.of("text", "t", "outcome", "SOLVED"),
            "return", Map.of("reason", "NOT_OUR_DUTY", "text", "t"),
            "assistance", Map.of("unit", "U-LAND", "question", "q"),
            "opinion", Map.of("text", "t"),
            "ruling", Map.of("decision", "REFUSED", "reason", "r"),
            "move", Map.of("unit", "U-LAND", "reason", "r"),
            "parts", Map.of("unit", "U-LAND", "task", "t"),
            "assign", Map.of("unit", "U-LAND", "reason", "r"));

    static Stream<Cell> cells() {
        return ACTS.cells();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void everyRoleMayDoWhatTheTableSaysAndNothingElse(Cell cell) {
        String act = cell.row().substring(cell.row().lastIndexOf('/') + 1);
        String path = "/api/v1/"
                + cell.row().replace(PUT, "").replace("{id}", UUID.randomUUID().toString());

        RequestSpecification caller =
                People.with(Role.valueOf(cell.column()), "U-POWER").body(BODIES.getOrDefault(act, Map.of()));
        int status = (cell.row().startsWith(PUT) ? caller.put(path) : caller.post(path)).statusCode();

        assertThat(status)
                .as("403: not allowed; else there is no such matter, or nothing was said of it")
                .isIn(cell.isEmpty() ? Set.of(403) : Set.of(404, 400));
    }

    @Test
    void theTableHasEveryRoleAndEveryActOfTheApi() throws Exception {
        JsonNode paths = new ObjectMapper()
                .readTree(Path.of("openapi/openapi.json").toFile())
                .get("paths");
        Stream<String> acts = paths.properties().stream()
                .flatMap(path -> Stream.of("post", "put")
                        .filter(verb -> path.getValue().has(verb))
                        .map(verb ->
                                (verb.equals("put") ? PUT : "") + path.getKey().substring("/api/v1/".length())))
                .filter(act -> !act.startsWith("operations/")) // those of messaging
                .map(act -> act.replaceAll("\\{[a-zA-Z]+}", "{id}"));

        assertThat(ACTS.rowNames()).containsExactlyInAnyOrderElementsOf(acts.toList());
        assertThat(ACTS.columnNames())
                .isEqualTo(Arrays.stream(Role.values()).map(Enum::name).toList());
    }
}
