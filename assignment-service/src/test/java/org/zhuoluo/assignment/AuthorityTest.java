package org.zhuoluo.assignment;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.assignment.Matrix.Cell;

/** Who may do what, asked of the running service: whoever may not is refused before anybody looks whether the matter is there. */
@QuarkusTest
class AuthorityTest {
    private static final Matrix ACTS = Matrix.read("/lifecycle/authorities.csv");

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

    /** A body that every act takes; each reads what it knows of it. */
    private static final Map<String, Map<String, Object>> BODIES = Map.ofEntries(
            entry("progress", Map.of("text", "t")),
            entry("contacts", Map.of("at", "2026-11-22T10:00:00+08:00", "method", "PHONE", "person", "p", "text", "t")),
            entry("reply", Map.of("text", "t", "outcome", "SOLVED")),
            entry("return", Map.of("reason", "NOT_OUR_DUTY", "text", "t")),
            entry("assistance", Map.of("unit", "U-LAND", "question", "q")),
            entry("opinion", Map.of("text", "t")),
            entry("ruling", Map.of("decision", "REFUSED", "reason", "r")),
            entry("move", Map.of("unit", "U-LAND", "reason", "r")),
            entry("parts", Map.of("unit", "U-LAND", "task", "t")),
            entry("assign", Map.of("unit", "U-LAND", "reason", "r")),
            entry(
                    "ledger",
                    Map.of(
                            "reason",
                            "r",
                            "plan",
                            "p",
                            "planEndDate",
                            "2027-03-31",
                            "nextReviewDate",
                            "2027-01-29",
                            "explanation",
                            "e")),
            entry("decision", Map.of("approved", true, "remarks", "r")),
            entry("review", Map.of("nextReviewDate", "2027-01-29", "reason", "r")),
            entry("entries", Map.of("text", "t")),
            entry("resume", Map.of("reason", "r")),
            entry(
                    "strike-off",
                    Map.of("text", "t", "outcome", "SOLVED", "evidence", "e", "enterpriseView", "AGREES")),
            entry("correction", Map.of("text", "t", "reason", "r")),
            entry("drafts", Map.of("text", "t", "outcome", "SOLVED")),
            entry("send-back", Map.of("remarks", "r")));

    static Stream<Cell> cells() {
        return ACTS.cells();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void everyRoleMayDoWhatTheTableSaysAndNothingElse(Cell cell) {
        String act = cell.row().substring(cell.row().lastIndexOf('/') + 1);
        String path = "/api/v1/"
                + PARAMETER.matcher(cell.row()).replaceAll(UUID.randomUUID().toString());

        int status = People.with(Role.valueOf(cell.column()), "U-POWER")
                .body(BODIES.getOrDefault(act, Map.of()))
                .post(path)
                .statusCode();

        assertThat(status)
                .as("404: allowed, but there is no such matter; 403: not allowed")
                .isEqualTo(cell.isEmpty() ? 403 : 404);
    }

    @Test
    void theTableHasEveryRoleAndEveryActOfTheApi() throws Exception {
        String document = Files.readString(Path.of("openapi/openapi.json"));
        Stream<String> acts = document.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("\"/api/v1/assignments/{id}/")
                        || line.startsWith("\"/api/v1/ledger/{entryId}/")
                        || line.endsWith("/assign\" : {"))
                .filter(line -> !line.contains("/routing"))
                .map(line -> line.substring("\"/api/v1/".length(), line.lastIndexOf('"'))
                        .replace("{appealId}", "{id}")
                        .replace("{entryId}", "{id}"));

        assertThat(ACTS.rowNames()).containsExactlyInAnyOrderElementsOf(acts.toList());
        assertThat(ACTS.columnNames())
                .isEqualTo(Arrays.stream(Role.values()).map(Enum::name).toList());
    }
}
