package org.zhuoluo.endtoend.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhuoluo.endtoend.stack.Api;
import org.zhuoluo.endtoend.stack.Json;
import org.zhuoluo.endtoend.stack.Stack;

/**
 * Rules are tried on the past, put in force and taken back while appeals keep arriving: each appeal is decided once, by the one set or the
 * other. By hand with real cases: {@code -Dcases=FILE.jsonl -Dlimit=300}, a line having {@code subject} and {@code text}.
 */
@JourneyOnTheRunningStack
class RuleChangeTest {
    private static final String COORDINATOR = "coordinator1";
    private static final String SETS = "/routing-rule-sets";
    private static final String DISPUTES = "030103"; // by the seed the labour bureau's
    private static final String MARK = "规则演练";
    private static final String UNIT_BEFORE = "U-LABOUR";
    private static final String UNIT_AFTER = "U-INDUSTRY";
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_TEXT = 1000;
    private static final int LIMIT = Integer.getInteger("limit", 24);
    private static final int AT_ONCE = 4;

    private final Api api = Api.to(Stack.running(), Duration.ofMinutes(3));

    @Test
    void rulesThatChangeWhileAppealsArriveDecideEachOfThemOnce() throws Exception {
        List<Matter> matters = matters();
        int third = matters.size() / 3;
        int before = api.get(COORDINATOR, SETS + "/active").path("version").asInt();
        int draft = draft();

        List<String> appeals = new ArrayList<>();
        try (ExecutorService arriving = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<String>> arrivals = matters.stream()
                    .map(matter -> arriving.submit(() -> submit(matter)))
                    .toList();
            assignment(arrivals.get(third).get());
            print(dryRun(draft));
            api.post(COORDINATOR, SETS + "/" + draft + "/activate", Map.of("reason", MARK));
            arrivals.get(2 * third).get();
            decided(submit(matters.getFirst()), appeals); // one at least, however slow the rest is
            api.post(COORDINATOR, SETS + "/" + before + "/reactivate", Map.of("reason", MARK));
            for (Future<String> arrival : arrivals) {
                appeals.add(arrival.get());
            }
        }

        Map<Integer, Integer> bySet = new TreeMap<>();
        for (String appeal : appeals) {
            bySet.merge(decidingSet(appeal, Map.of(before, UNIT_BEFORE, draft, UNIT_AFTER)), 1, Integer::sum);
        }
        System.out.printf("%d appeals arrived, decided by rule set: %s%n", appeals.size(), bySet);
        assertThat(bySet).containsOnlyKeys(before, draft);
        assertThat(bySet.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(matters.size() + 1);
        assertThat(api.get(COORDINATOR, SETS + "/active").path("version").asInt())
                .isEqualTo(before);
        assertThat(waiting()).doesNotContainAnyElementsOf(appeals);
    }

    /** The rules in force, and before them one for the matters of this test alone. */
    private int draft() {
        List<Object> rules = new ArrayList<>();
        rules.add(Map.of(
                "position",
                1,
                "issueTypePrefix",
                DISPUTES,
                "conditions",
                Map.of("words", Map.of("anyOf", List.of(MARK))),
                "unit",
                UNIT_AFTER,
                "explainZh",
                MARK,
                "explainEn",
                "A rule of the rehearsal"));
        api.get(COORDINATOR, SETS + "/active").path("rules").forEach(rules::add);
        return api.post(COORDINATOR, SETS, Map.of("title", MARK, "rules", rules))
                .path("version")
                .asInt();
    }

    private JsonNode dryRun(int draft) {
        String id = api.post(COORDINATOR, SETS + "/" + draft + "/dry-run", Map.of("from", "2026-01-01T00:00:00+08:00"))
                .path("id")
                .asText();
        JsonNode done = api.await(COORDINATOR, SETS + "/dry-runs/" + id, run -> run.hasNonNull("finishedAt"));
        assertThat(done.path("lookedAt").asInt()).isEqualTo(done.path("total").asInt());
        assertThat(done.path("elsewhere").asInt()).isPositive();
        return done;
    }

    private static void print(JsonNode run) {
        System.out.printf(
                "dry run: %d looked at, %d would go elsewhere: %s%n",
                run.path("lookedAt").asInt(), run.path("elsewhere").asInt(), run.path("shifts"));
    }

    /** Acknowledged and accepted. */
    private String submit(Matter matter) {
        String id = api.post(
                        Steps.ENTERPRISE,
                        "/appeals",
                        Map.of(
                                "kind",
                                "PROBLEM",
                                "title",
                                matter.title(),
                                "text",
                                matter.text(),
                                "issueType",
                                DISPUTES,
                                "area",
                                "339902001",
                                "contact",
                                Map.of("name", "周文涛", "phone", "19900000001")))
                .path("id")
                .asText();
        api.post("clerk1", "/appeals/" + id + "/accept", Map.of());
        return id;
    }

    private void decided(String appeal, List<String> appeals) {
        assignment(appeal);
        appeals.add(appeal);
    }

    private int decidingSet(String appeal, Map<Integer, String> unitBySet) {
        JsonNode assignment = assignment(appeal);
        JsonNode routing =
                api.get(COORDINATOR, "/assignments/" + assignment.path("id").asText() + "/routing");
        int set = routing.path("ruleSet").asInt();
        assertThat(assignment.path("unit").asText()).as("set %d", set).isEqualTo(unitBySet.get(set));
        return set;
    }

    private JsonNode assignment(String appeal) {
        JsonNode items = api.await(
                        COORDINATOR,
                        "/assignments?appeal=" + appeal,
                        page -> !page.path("items").isEmpty())
                .path("items");
        assertThat(items.size()).as("assignments of %s", appeal).isEqualTo(1);
        return items.path(0);
    }

    private List<String> waiting() {
        return api.all(COORDINATOR, "/dispatch-queue").stream()
                .map(item -> item.path("appealId").asText())
                .toList();
    }

    private static List<Matter> matters() throws IOException {
        String cases = System.getProperty("cases");
        if (cases == null) {
            return IntStream.range(0, LIMIT)
                    .mapToObj(i -> new Matter(MARK + " 劳动争议 " + i, "项目部与工人就加班费发生争议。"))
                    .toList();
        }
        try (var lines = Files.lines(Path.of(cases), UTF_8)) {
            return lines.limit(LIMIT).map(Json::parse).map(Matter::of).toList();
        }
    }

    private record Matter(String title, String text) {
        static Matter of(JsonNode line) {
            return new Matter(
                    cut(MARK + " " + line.path("subject").asText().strip(), LONGEST_TITLE),
                    cut(line.path("text").asText().strip(), LONGEST_TEXT));
        }

        private static String cut(String text, int longest) {
            return text.length() <= longest ? text : text.substring(0, longest);
        }
    }
}
