package org.zhuoluo.endtoend.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhuoluo.endtoend.stack.Answer;
import org.zhuoluo.endtoend.stack.Api;
import org.zhuoluo.endtoend.stack.Patience;
import org.zhuoluo.endtoend.stack.Stack;

/** Several units meet about one matter, and what they decide is somebody's, with a day on which it is due. */
@JourneyOnTheRunningStack
class ConsultationJourneyTest {
    private static final String COORDINATOR = "coordinator1";
    private static final String AGENDA = "一、增容方案；二、占地；三、环评。";
    private static final String MINUTES = "会议议定由自然资源局答复用地一节。";
    private static final String SUMMARY = "会商已议定增容方案和完成时限。";
    private static final Duration UNTIL_IT_IS_HELD = Duration.ofSeconds(20);

    private final Stack stack = Stack.running();
    private final Api api = Api.to(stack, Duration.ofMinutes(3));
    private final Steps steps = new Steps(api);
    private final StackClock clock = new StackClock(stack, api);

    @Test
    void whatTwoUnitsWereGivenByItIsAnsweredAndTheEnterpriseReadsWhatCameOfIt() {
        String id = steps.assigned("增容涉及用地与环评");
        String lead = steps.assignment("power.a", id);
        String due = steps.duty(id, "REPLY").path("dueAt").asText();
        LocalDate partDue = clock.today().plusDays(20);
        LocalDate opinionDue = clock.today().plusDays(10);

        String meeting = convene(lead);

        for (String invited : List.of("land.a", "ecology.a")) {
            steps.awaitNotice(invited, id, "CONSULTATION");
            assertThat(api.get(invited, meeting).path("agenda").asText()).isEqualTo(AGENDA);
        }
        assertThat(api.ask("water.a", meeting).status()).as("not at the table").isEqualTo(404);
        assertThat(steps.duty(id, "REPLY").path("dueAt").asText())
                .as("no clock stands still for a meeting")
                .isEqualTo(due);

        conclude(
                meeting,
                decision("PART", "U-LAND", "请答复用地一节。", partDue),
                decision("ASSISTING", "U-ECOLOGY", "请提出环评意见。", opinionDue));

        JsonNode decided = api.get("ecology.a", meeting);
        assertThat(decided.path("status").asText()).isEqualTo("CONCLUDED");
        assertThat(decided.path("minutes").asText()).isEqualTo(MINUTES);
        assertThat(decided.path("decisions").findValuesAsText("unit")).containsExactly("U-LAND", "U-ECOLOGY");
        assertThat(decided.path("decisions").findValuesAsText("due"))
                .containsExactly(partDue.toString(), opinionDue.toString());
        String part = "/assignments/" + decided.at("/decisions/0/assignment").asText();
        String opinion = "/assignments/" + decided.at("/decisions/1/assignment").asText();
        assertThat(owedBy("U-LAND", "REPLY", id).path("dueDate").asText()).isEqualTo(partDue.toString());
        assertThat(owedBy("U-ECOLOGY", "ASSIST", id).path("dueDate").asText()).isEqualTo(opinionDue.toString());
        assertThat(api.get("land.a", part).path("instruction").asText()).isEqualTo("请答复用地一节。");

        api.post("ecology.a", opinion + "/opinion", Map.of("text", "不需要环评。"));
        steps.answer("power.a", lead);
        assertThat(api.get(Steps.ENTERPRISE, "/appeals/" + id).path("status").asText())
                .as("a part is still to be answered")
                .isEqualTo("IN_PROGRESS");
        steps.answer("land.a", part);

        steps.rateAndClose(id);
        assertThat(statusOf("land.a", part)).isEqualTo("REPLIED");
        assertThat(statusOf("ecology.a", opinion)).isEqualTo("ADVISED");
        assertThat(owedBy("U-LAND", "REPLY", id).path("status").asText()).isEqualTo("MET");
        assertThat(owedBy("U-ECOLOGY", "ASSIST", id).path("status").asText()).isEqualTo("MET");
        assertThat(steps.codes(Steps.ENTERPRISE, id))
                .containsSubsequence("CONSULTATION_CONVENED", "CONSULTATION_CONCLUDED", "REPLIED", "CLOSED")
                .doesNotContain("CONSULTATION_MINUTES", "ASSISTANCE_ASKED", "OPINION_GIVEN");
        assertThat(steps.codes("power.a", id)).contains("CONSULTATION_MINUTES", "OPINION_GIVEN");
        assertThat(api.get(Steps.ENTERPRISE, "/appeals/" + id + "/timeline?limit=200")
                        .toString())
                .contains(SUMMARY)
                .doesNotContain(MINUTES, "请答复用地一节");
        assertThat(api.get(COORDINATOR, "/consultations?appeal=" + id + "&status=CONCLUDED&total=true")
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    private String convene(String lead) {
        JsonNode convened = api.post(
                COORDINATOR,
                lead + "/consultations",
                Map.of(
                        "heldAt",
                        clock.now().plus(UNTIL_IT_IS_HELD).toString(),
                        "place",
                        "三楼会议室",
                        "agenda",
                        AGENDA,
                        "units",
                        List.of("U-LAND", "U-ECOLOGY")));
        assertThat(convened.path("status").asText()).isEqualTo("CONVENED");
        assertThat(convened.path("units").toString()).isEqualTo("[\"U-POWER\",\"U-LAND\",\"U-ECOLOGY\"]");
        return "/consultations/" + convened.path("id").asText();
    }

    /** Once it was held: until then nothing that it decides is written down. */
    @SafeVarargs
    private void conclude(String meeting, Map<String, String>... decisions) {
        Map<String, ?> minutes = Map.of("minutes", MINUTES, "summary", SUMMARY, "decisions", List.of(decisions));
        Patience left = Patience.of(Duration.ofMinutes(2));
        Answer answer = api.tell(COORDINATOR, meeting + "/conclude", minutes);
        while (answer.status() == 409 && !left.isOver()) {
            left.pause();
            answer = api.tell(COORDINATOR, meeting + "/conclude", minutes);
        }
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    private static Map<String, String> decision(String role, String unit, String task, LocalDate due) {
        return Map.of("role", role, "unit", unit, "task", task, "due", due.toString());
    }

    private JsonNode owedBy(String unit, String kind, String appeal) {
        List<JsonNode> owed =
                api.all("supervisor1", "/obligations?unit=" + unit + "&kind=" + kind + "&appeal=" + appeal);
        assertThat(owed).hasSize(1);
        return owed.getFirst();
    }

    private String statusOf(String account, String assignment) {
        return api.get(account, assignment).at("/assignment/status").asText();
    }
}
