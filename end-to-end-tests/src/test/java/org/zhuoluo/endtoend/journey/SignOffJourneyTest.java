package org.zhuoluo.endtoend.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.zhuoluo.endtoend.stack.Api;
import org.zhuoluo.endtoend.stack.Stack;

/** Matters that no rule could give to a unit, laid before a leader, who decides on all of them with one touch. */
@JourneyOnTheRunningStack
class SignOffJourneyTest {
    private static final int MATTERS = 5;

    private final Api api = Api.to(Stack.running(), Duration.ofMinutes(3));
    private final Steps steps = new Steps(api);

    @Test
    void whatTheLeaderApprovesGoesToItsUnitAndWhatIsRefusedComesBack() {
        List<String> appeals = IntStream.range(0, MATTERS)
                .mapToObj(number -> steps.waiting("停产企业土地收储协调 " + number))
                .toList();
        for (String id : appeals) {
            api.post(
                    "coordinator1",
                    "/dispatch-queue/" + id + "/sign-off",
                    Map.of("text", "涉及多个部门，建议由市自然资源和规划局牵头。", "proposedUnit", "U-LAND"));
        }
        steps.awaitNotice("leader1", appeals.getLast(), "DUTY_OPENED");
        assertThat(dispatchOf(appeals.getFirst()).path("status").asText()).isEqualTo("PAUSED");

        JsonNode results = api.post(
                "leader1",
                "/sign-offs/decisions",
                Map.of(
                        "items",
                        appeals.stream()
                                .map(id -> Map.of(
                                        "id",
                                        signOffOf(id),
                                        "approved",
                                        !id.equals(appeals.getLast()),
                                        "instruction",
                                        "请按程序办理。"))
                                .toList()));

        assertThat(results.path("decided").asInt()).isEqualTo(MATTERS);
        for (String id : appeals.subList(0, MATTERS - 1)) {
            assertThat(api.get("land.a", steps.assignment("land.a", id))
                            .path("instruction")
                            .asText())
                    .isEqualTo("请按程序办理。");
            assertThat(dispatchOf(id).path("status").asText()).isEqualTo("MET");
        }
        steps.awaitNotice("coordinator1", appeals.getLast(), "SIGN_OFF_REFUSED");
        assertThat(dispatchOf(appeals.getLast()).path("status").asText()).isEqualTo("OPEN");
        api.await(
                "coordinator1",
                "/appeals/" + appeals.getFirst() + "/timeline?limit=200",
                page -> page.path("items").findValuesAsText("code").contains("SIGN_OFF_APPROVED"));
        assertThat(steps.codes(Steps.ENTERPRISE, appeals.getFirst()))
                .doesNotContain("SIGN_OFF_ASKED", "SIGN_OFF_APPROVED");
    }

    private String signOffOf(String appeal) {
        return StreamSupport.stream(
                        api.get("leader1", "/sign-offs?limit=200").path("items").spliterator(), false)
                .filter(item -> item.path("appealId").asText().equals(appeal))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }

    private JsonNode dispatchOf(String appeal) {
        return api.get("supervisor1", "/obligations?kind=DISPATCH&appeal=" + appeal)
                .path("items")
                .path(0);
    }
}
