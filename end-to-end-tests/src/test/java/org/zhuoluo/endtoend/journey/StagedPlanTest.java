package org.zhuoluo.endtoend.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhuoluo.endtoend.stack.Api;
import org.zhuoluo.endtoend.stack.Stack;

/** What takes longer goes by dated steps, which the enterprise reads; it is answered when each was taken or taken back. */
@JourneyOnTheRunningStack
class StagedPlanTest {
    private final Stack stack = Stack.running();
    private final Api api = Api.to(stack, Duration.ofMinutes(3));
    private final Steps steps = new Steps(api);

    @Test
    void theEnterpriseReadsTheStepsAndWhatCameOfThemBeforeItsAnswer() {
        String id = steps.assigned("增容须分步实施");
        String assignment = steps.assignment(Steps.HANDLER, id);
        LocalDate first = new StackClock(stack, api).today().plusDays(2);
        api.post(
                Steps.HANDLER,
                assignment + "/plan",
                plan(List.of(step("现场勘测", first), step("完成施工", first.plusDays(5)))));
        String text = textOf(id, "PLAN_MADE");
        assertThat(text).contains("1. " + first + " 现场勘测", "2. " + first.plusDays(5) + " 完成施工");
        assertThat(api.get("supervisor1", "/obligations?kind=STEP&status=OPEN&appeal=" + id)
                        .path("items"))
                .hasSize(2);

        api.post(Steps.HANDLER, assignment + "/plan/steps/1/report", Map.of("text", "勘测已完成。", "public", true));
        assertThat(textOf(id, "STEP_REPORTED")).isEqualTo("勘测已完成。");
        api.post(Steps.HANDLER, assignment + "/contacts", Steps.TALK);
        assertThat(api.tell(Steps.HANDLER, assignment + "/reply", Steps.REPLY).status())
                .as("a step is still to be taken")
                .isEqualTo(409);
        assertThat(api.tell(Steps.HANDLER, assignment + "/plan", plan(List.of()))
                        .status())
                .as("nobody is told why")
                .isEqualTo(422);
        api.post(Steps.HANDLER, assignment + "/plan", Map.of("steps", List.of(), "reason", "企业已另行接电。"));
        api.post(Steps.HANDLER, assignment + "/reply", Steps.REPLY);

        assertThat(api.get(Steps.HANDLER, assignment).path("plan").findValuesAsText("status"))
                .containsExactly("REPORTED", "DROPPED");
        steps.rateAndClose(id);
    }

    private String textOf(String appeal, String code) {
        api.await(
                Steps.ENTERPRISE,
                "/appeals/" + appeal + "/timeline?limit=200",
                timeline -> timeline.path("items").findValuesAsText("code").contains(code));
        for (JsonNode line : api.all(Steps.ENTERPRISE, "/appeals/" + appeal + "/timeline")) {
            if (line.path("code").asText().equals(code)) {
                return line.path("text").asText();
            }
        }
        throw new AssertionError("no line " + code);
    }

    private static Map<String, Object> plan(List<Map<String, Object>> steps) {
        return Map.of("steps", steps);
    }

    private static Map<String, Object> step(String title, LocalDate day) {
        return Map.of("title", title, "dueDate", day.toString());
    }
}
