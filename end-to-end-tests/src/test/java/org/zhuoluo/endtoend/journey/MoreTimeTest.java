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

/** A unit asks for more time, and its supervisor decides; the enterprise hears of it if there is more. */
@JourneyOnTheRunningStack
class MoreTimeTest {
    private final Api api = Api.to(Stack.running(), Duration.ofMinutes(3));
    private final Steps steps = new Steps(api);

    @Test
    void whatIsGrantedMovesTheDeadlineAndTheEnterpriseReadsUntilWhenAndWhy() {
        String id = steps.assigned("增容设备到货延迟");
        String assignment = steps.assignment("power.a", id);
        String asked = askForMoreTime(assignment);
        steps.awaitNotice("supervisor1", id, "EXTENSION_TO_DECIDE");
        assertThat(api.tell("power.a", assignment + "/extension/decision", decision(true))
                        .status())
                .isEqualTo(403);
        assertThat(api.get("supervisor1", "/extensions?limit=200").path("items").findValuesAsText("appealId"))
                .contains(id);

        api.post("supervisor1", assignment + "/extension/decision", decision(true));

        assertThat(api.get("power.a", assignment)
                        .path("timetable")
                        .path("replyDueDate")
                        .asText())
                .isEqualTo(asked);
        steps.awaitNotice("power.a", id, "EXTENSION_GRANTED");
        steps.awaitNotice(Steps.ENTERPRISE, id, "MORE_TIME");
        JsonNode granted = api.await(
                Steps.ENTERPRISE,
                "/appeals/" + id + "/timeline?limit=200",
                timeline -> codesOf(timeline).contains("EXTENSION_GRANTED"));
        assertThat(codesOf(granted)).doesNotContain("EXTENSION_REQUESTED");
        assertThat(granted.path("items").findValuesAsText("detail")).contains(asked);
        assertThat(granted.toString()).contains("同意延期一次").doesNotContain("设备到货延迟，");
        api.await(
                Steps.ENTERPRISE,
                "/appeals/" + id + "/timeline?limit=200",
                timeline ->
                        timeline.path("deadlines").findValuesAsText("dueDate").contains(asked));
    }

    @Test
    void whatIsRefusedMovesNothingAndTheEnterpriseDoesNotReadOfIt() {
        String id = steps.assigned("延期未获批准");
        String assignment = steps.assignment("power.a", id);
        String before = dueDate(assignment);
        askForMoreTime(assignment);

        api.post("supervisor1", assignment + "/extension/decision", decision(false));

        steps.awaitNotice("power.a", id, "EXTENSION_REFUSED");
        api.await(
                "supervisor1",
                "/appeals/" + id + "/timeline?limit=200",
                timeline -> codesOf(timeline).containsAll(List.of("EXTENSION_REQUESTED", "EXTENSION_REFUSED")));
        assertThat(dueDate(assignment)).isEqualTo(before);
        assertThat(codesOf(api.get(Steps.ENTERPRISE, "/appeals/" + id + "/timeline?limit=200")))
                .doesNotContain("EXTENSION_REQUESTED", "EXTENSION_REFUSED", "EXTENSION_GRANTED");
        assertThat(api.tell("supervisor1", assignment + "/extension/decision", decision(true))
                        .status())
                .as("decided once")
                .isEqualTo(409);
    }

    /** The first working day after the present due date; what is none is refused. */
    private String askForMoreTime(String assignment) {
        LocalDate day = LocalDate.parse(dueDate(assignment)).plusDays(1);
        while (api.tell("power.a", assignment + "/extension", request(day)).status() == 422) {
            day = day.plusDays(1);
        }
        return day.toString();
    }

    private static Map<String, Object> request(LocalDate day) {
        return Map.of("newDueDate", day.toString(), "reason", "设备到货延迟，请予延期。");
    }

    private static Map<String, Object> decision(boolean granted) {
        return Map.of("granted", granted, "explanation", granted ? "同意延期一次。" : "理由不充分。");
    }

    private String dueDate(String assignment) {
        return api.get("power.a", assignment)
                .path("timetable")
                .path("replyDueDate")
                .asText();
    }

    private static List<String> codesOf(JsonNode timeline) {
        return timeline.path("items").findValuesAsText("code");
    }
}
