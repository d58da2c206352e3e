package org.zhuoluo.endtoend.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhuoluo.endtoend.stack.Answer;
import org.zhuoluo.endtoend.stack.Api;
import org.zhuoluo.endtoend.stack.Stack;

/** A unit is abolished with matters in every state: its successor has them at once and answers them, and nothing is left with the old one. */
@JourneyOnTheRunningStack
class AbolishedUnitTest {
    private static final String BEFORE = "education.a";
    private static final String AFTER = "health.a";
    private static final String REASON = "机构改革，职责整体划转。";

    private final Api api = Api.to(Stack.running(), Duration.ofMinutes(3));
    private final Steps steps = new Steps(api);
    private final CityHall cityHall = new CityHall(api);

    private String old = "";
    private String successor = "";

    @BeforeEach
    void twoUnits() {
        old = cityHall.newUnit("U-EDUCATION", "市校园安全中心", BEFORE, "education.b");
        successor = cityHall.newUnit("U-HEALTH", "市校园卫生中心", AFTER, "health.b");
    }

    @Test
    void itsSuccessorHasEveryShareThatItHadAndTheEnterpriseHasItsAnswers() {
        String unsigned = steps.given(old, "撤并前未签收");
        String signed = steps.given(old, "撤并前已签收");
        String returned = steps.given(old, "撤并前已退单");
        api.post(BEFORE, steps.assignment(BEFORE, signed) + "/sign", Map.of());
        String file = steps.assignment(BEFORE, returned);
        api.post(BEFORE, file + "/return", Map.of("reason", "NOT_OUR_DUTY", "text", "非本单位职责。"));
        List<String> matters = List.of(unsigned, signed, returned);
        Map<String, String> due = matters.stream().collect(Collectors.toMap(Function.identity(), this::due));
        assertThat(owed(old, "OPEN")).hasSameElementsAs(matters);

        assertThat(abolish().path("stillNamed")).isEmpty();

        awaitDone(3);
        assertThat(api.get(BEFORE, file).at("/return/newUnit").asText()).isEqualTo(successor);
        assertThat(steps.duty(returned, "RULE").path("status").asText()).isEqualTo("MET");
        for (String id : matters) {
            assertThat(statusWith(old, id)).as(id).isEqualTo("TRANSFERRED");
            assertThat(statusWith(successor, id)).as(id).isEqualTo("MADE");
            assertThat(steps.duty(id, "REPLY").path("unit").asText())
                    .as("answerable until the successor has signed")
                    .isEqualTo(old);
            steps.awaitNotice(AFTER, id, "TO_HANDLE");
            steps.awaitNotice("education.b", id, "HANDED_ON");
            api.post(AFTER, steps.assignment(AFTER, id) + "/sign", Map.of());
            assertThat(steps.duty(id, "REPLY").path("unit").asText()).isEqualTo(successor);
            assertThat(due(id)).as("no clock begins anew").isEqualTo(due.get(id));
        }
        assertNothingIsLeft();

        for (String id : matters) {
            steps.answer(AFTER, steps.assignment(AFTER, id));
            steps.rateAndClose(id);
            assertThat(steps.duty(id, "REPLY").path("status").asText()).isEqualTo("MET");
            assertThat(steps.duty(id, "REPLY").path("unit").asText()).isEqualTo(successor);
            assertThat(steps.codes(Steps.ENTERPRISE, id))
                    .containsSubsequence("ASSIGNED", "REASSIGNED", "SIGNED", "CONTACTED", "REPLIED", "RATED", "CLOSED")
                    .doesNotContain("HANDED_ON", "RETURN_RULED");
            assertThat(api.get(Steps.ENTERPRISE, "/appeals/" + id + "/timeline?limit=200")
                            .toString())
                    .as("why units change is for the house")
                    .doesNotContain("机构改革");
        }
        JsonNode finished = awaitAbolition(abolition -> abolition.hasNonNull("finishedAt"));
        assertThat(finished.path("done").asInt()).isEqualTo(3);
        assertThat(finished.path("total").asInt()).isEqualTo(3);
    }

    @Test
    void whatItWasAskedForItsSuccessorSays() {
        String id = steps.assigned("撤并前已请其协办");
        String lead = steps.assignment(Steps.HANDLER, id);
        api.post(Steps.HANDLER, lead + "/assistance", Map.of("unit", old, "question", "是否影响校园周边？"));
        String due = steps.duty(id, "ASSIST").path("dueAt").asText();
        assertThat(steps.duty(id, "ASSIST").path("unit").asText()).isEqualTo(old);

        abolish();

        awaitDone(1);
        assertThat(statusWith(old, id)).isEqualTo("TRANSFERRED");
        api.post(AFTER, steps.assignment(AFTER, id) + "/sign", Map.of());
        assertThat(steps.duty(id, "ASSIST").path("unit").asText()).isEqualTo(successor);
        assertThat(steps.duty(id, "ASSIST").path("dueAt").asText()).isEqualTo(due);
        assertNothingIsLeft();
        api.post(AFTER, steps.assignment(AFTER, id) + "/opinion", Map.of("text", "不影响。"));
        assertThat(steps.duty(id, "ASSIST").path("status").asText()).isEqualTo("MET");
        assertThat(api.get(Steps.HANDLER, lead).path("assistance").findValuesAsText("opinion"))
                .contains("不影响。");
        steps.answer(Steps.HANDLER, lead);
        steps.rateAndClose(id);
    }

    @Test
    void fromThatDayOnItIsGivenNothing() {
        abolish();
        String id = steps.waiting("撤并之后才到的诉求");

        Answer refused =
                api.tell("coordinator1", "/dispatch-queue/" + id + "/assign", Map.of("unit", old, "reason", "由该单位牵头。"));

        assertThat(refused.isProblem("urn:zhuoluo:problem:unit-cannot-take-it")).isTrue();
        steps.give(id, successor);
        steps.answer(AFTER, steps.assignment(AFTER, id));
        steps.rateAndClose(id);
    }

    private JsonNode abolish() {
        return api.post("coordinator1", "/units/" + old + "/abolish", Map.of("successor", successor, "reason", REASON));
    }

    private void awaitDone(int matters) {
        JsonNode progress = awaitAbolition(abolition -> abolition.path("done").asInt() == matters);
        assertThat(progress.path("total").asInt()).isEqualTo(matters);
    }

    private JsonNode awaitAbolition(Predicate<JsonNode> state) {
        return api.await("supervisor1", "/units/" + old + "/abolition", state);
    }

    private void assertNothingIsLeft() {
        assertThat(owed(old, "OPEN")).isEmpty();
        assertThat(owed(old, "PAUSED")).isEmpty();
    }

    private String due(String appeal) {
        return steps.duty(appeal, "REPLY").path("dueAt").asText();
    }

    /** The appeals of which the unit owes something. */
    private List<String> owed(String unit, String status) {
        return api.all("supervisor1", "/obligations?unit=" + unit + "&status=" + status).stream()
                .map(duty -> duty.path("appealId").asText())
                .toList();
    }

    private String statusWith(String unit, String appeal) {
        List<JsonNode> given = api.all("supervisor1", "/assignments?unit=" + unit + "&appeal=" + appeal);
        assertThat(given).hasSize(1);
        return given.getFirst().path("status").asText();
    }
}
