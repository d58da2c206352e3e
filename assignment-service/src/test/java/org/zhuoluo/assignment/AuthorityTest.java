package org.zhuoluo.assignment;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.assignment.Matrix.Cell;

/** Who may do what, asked of the running service: every act of every role. */
@QuarkusTest
class AuthorityTest {
    private static final Matrix ACTS = Matrix.read("/lifecycle/authorities.csv");
    private static final String PUT = "PUT ";

    /** A body that the act takes, by the end of its path; those left out need none. */
    private static final Map<String, Map<String, Object>> BODIES = Map.ofEntries(
            entry("/progress", Map.of("text", "t")),
            entry(
                    "/contacts",
                    Map.of("at", "2026-11-22T10:00:00+08:00", "method", "PHONE", "person", "p", "text", "t")),
            entry("}/reply", Map.of("text", "t", "outcome", "SOLVED")),
            entry("/correction", Map.of("text", "t", "reason", "r")),
            entry("/drafts", Map.of("text", "t", "outcome", "SOLVED")),
            entry("/send-back", Map.of("remarks", "r")),
            entry("/return", Map.of("reason", "NOT_OUR_DUTY", "text", "t")),
            entry("/hand-up", Map.of("reason", "r")),
            entry("/assistance", Map.of("unit", "U-LAND", "question", "q")),
            entry("/opinion", Map.of("text", "t")),
            entry("/ruling", Map.of("decision", "REFUSED", "reason", "r")),
            entry("/move", Map.of("unit", "U-LAND", "reason", "r")),
            entry("/parts", Map.of("unit", "U-LAND", "task", "t")),
            entry("/assign", Map.of("unit", "U-LAND", "reason", "r")),
            entry("/sign-off", Map.of("text", "t")),
            entry("/consultations", consultation()),
            entry("/conclude", Map.of("minutes", "m")),
            entry("/extension", Map.of("newDueDate", "2026-12-09", "reason", "r")),
            entry("/material", Map.of("text", "t")),
            entry("/answer", Map.of("text", "t")),
            entry("extension/decision", Map.of("granted", true, "explanation", "e")),
            entry("sign-offs/{id}/decision", Map.of("approved", true)),
            entry("ledger/{id}/decision", Map.of("approved", true, "remarks", "r")),
            entry("/ledger", ledger()),
            entry("/plan", plan()),
            entry("/report", Map.of("text", "t")),
            entry("/review", Map.of("nextReviewDate", "2027-01-29", "reason", "r")),
            entry("/entries", Map.of("text", "t")),
            entry("/resume", Map.of("reason", "r")),
            entry("/strike-off", Map.of("text", "t", "outcome", "SOLVED", "evidence", "e", "enterpriseView", "AGREES")),
            entry("/activate", Map.of("reason", "r")),
            entry("/reactivate", Map.of("reason", "r")),
            entry("/dry-run", Map.of("from", "2026-11-22T10:00:00+08:00")),
            entry("/holder", Map.of("account", "nobody")),
            entry("/abolish", Map.of("successor", "U-LAND", "reason", "r")));

    static Stream<Cell> cells() {
        return ACTS.cells();
    }

    /** What is acted upon is not there; an act upon no single thing says nothing, and is refused for that or answered row by row. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void everyRoleMayDoWhatTheTableSaysAndNothingElse(Cell cell) {
        String act = cell.row().replace(PUT, "");
        boolean replaces = cell.row().startsWith(PUT);
        String nothing =
                act.startsWith("routing") ? "999999" : UUID.randomUUID().toString();
        String path = "/api/v1/" + act.replace("{id}", nothing);
        RequestSpecification caller =
                People.with(Role.valueOf(cell.column()), "U-POWER").body(bodyOf(act));

        int status = (replaces ? caller.put(path) : caller.post(path)).statusCode();

        Set<Integer> allowed = replaces || !act.contains("{id}") ? Set.of(200, 202, 400, 404) : Set.of(404);
        assertThat(status)
                .as("403: not allowed; 404 or, where nothing is named, another answer: allowed")
                .isIn(cell.isEmpty() ? Set.of(403) : allowed);
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
                .containsExactlyElementsOf(
                        Arrays.stream(Role.values()).map(Role::name).toList());
    }

    private static Map<String, Object> bodyOf(String act) {
        return BODIES.entrySet().stream()
                .filter(body -> act.endsWith(body.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Map.of());
    }

    private static Map<String, Object> consultation() {
        return Map.of("heldAt", "2036-11-22T10:00:00+08:00", "place", "p", "agenda", "a", "units", List.of("U-LAND"));
    }

    private static Map<String, Object> plan() {
        return Map.of("steps", List.of(Map.of("title", "t", "dueDate", "2027-01-29")));
    }

    private static Map<String, Object> ledger() {
        return Map.of(
                "reason", "r",
                "plan", "p",
                "planEndDate", "2027-03-31",
                "nextReviewDate", "2027-01-29",
                "explanation", "e");
    }
}
