package org.zhuoluo.endtoend.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.zhuoluo.endtoend.stack.Api;
import org.zhuoluo.endtoend.stack.Stack;

/** A matter that changes hands: returned, reassigned, split, asked about; and at every moment somebody owes it. */
@JourneyOnTheRunningStack
class HandingOnTest {
    private static final Map<String, Object> NOT_OURS = Map.of("reason", "NOT_OUR_DUTY", "text", "非本单位职责。");
    private static final int TIMES = Integer.getInteger("times", 5); // a hundred by hand, and with two instances

    private final Api api = Api.to(Stack.running(), Duration.ofMinutes(3));
    private final Steps steps = new Steps(api);

    @Test
    void aReturnedMatterIsReassignedAndTheFirstUnitOwesItUntilTheNextSigns() {
        String id = steps.assigned("路灯线路供电问题");
        String old = steps.assignment("power.a", id);
        String due = steps.duty(id, "REPLY").path("dueAt").asText();
        api.post(
                "power.a",
                old + "/return",
                Map.of("reason", "NOT_OUR_DUTY", "text", "路灯由住建部门管养。", "proposedUnit", "U-HOUSING"));
        steps.awaitNotice("coordinator1", id, "RETURN_TO_RULE");
        assertThat(api.tell("power.a", old + "/ruling", Map.of("decision", "REFUSED", "reason", "x"))
                        .status())
                .isEqualTo(403);

        api.post(
                "coordinator1",
                old + "/ruling",
                Map.of("decision", "REASSIGNED", "unit", "U-HOUSING", "reason", "职责在市住建局。"));

        String next = steps.assignment("housing.a", id);
        assertThat(steps.duty(id, "REPLY").path("unit").asText()).isEqualTo("U-POWER");
        steps.awaitNotice("housing.a", id, "TO_HANDLE");
        steps.awaitNotice("power.a", id, "HANDED_ON");

        api.post("housing.a", next + "/sign", Map.of());
        assertThat(steps.duty(id, "REPLY").path("unit").asText()).isEqualTo("U-HOUSING");
        assertThat(steps.duty(id, "REPLY").path("dueAt").asText()).isEqualTo(due);
        steps.answer("housing.a", next);

        steps.awaitStatus(id, "REPLIED");
        List<String> seen = steps.codes(Steps.ENTERPRISE, id);
        assertThat(seen)
                .containsSubsequence("ASSIGNED", "SIGNED", "REASSIGNED", "SIGNED", "CONTACTED", "REPLIED")
                .doesNotContain("RETURNED", "RETURN_RULED", "HANDED_ON");
        assertThat(steps.codes("coordinator1", id)).contains("RETURNED", "RETURN_RULED", "HANDED_ON");
        assertThat(api.get(Steps.ENTERPRISE, "/appeals/" + id + "/timeline").toString())
                .doesNotContain("路灯由住建部门管养", "职责在市住建局");
        assertThat(api.ask("power.a", "/appeals/" + id).status())
                .as("who had it may still read it")
                .isEqualTo(200);
    }

    @Test
    void aReturnThatIsRefusedLeavesTheMatterWhereItIs() {
        String id = steps.assigned("退单未获支持");
        String assignment = steps.assignment("power.a", id);
        String due = steps.duty(id, "REPLY").path("dueAt").asText();
        returns("power.a", assignment);
        steps.awaitNotice("coordinator1", id, "RETURN_TO_RULE");
        assertThat(steps.duty(id, "RULE").path("status").asText()).isEqualTo("OPEN");

        api.post("coordinator1", assignment + "/ruling", Map.of("decision", "REFUSED", "reason", "属供电设施。"));

        steps.awaitNotice("power.a", id, "RETURN_REFUSED");
        assertThat(api.get("power.a", assignment).at("/return/decision").asText())
                .isEqualTo("REFUSED");
        assertThat(steps.duty(id, "RULE").path("status").asText()).isEqualTo("MET");
        assertThat(steps.duty(id, "REPLY").path("unit").asText()).isEqualTo("U-POWER");
        assertThat(steps.duty(id, "REPLY").path("dueAt").asText()).isEqualTo(due);
        assertThat(returnAgain("power.a", assignment)).isEqualTo("urn:zhuoluo:problem:return-limit-reached");
        steps.answer("power.a", assignment);
        steps.rateAndClose(id);
        assertThat(steps.codes(Steps.ENTERPRISE, id))
                .containsOnlyOnce("ASSIGNED")
                .doesNotContain("REASSIGNED", "RETURNED", "RETURN_RULED");
    }

    @Test
    void aFinalRulingEndsThePushingAround() {
        String id = steps.assigned("路灯供电归口不明");
        String first = steps.assignment("power.a", id);
        returns("power.a", first);
        api.post(
                "coordinator1",
                first + "/ruling",
                Map.of("decision", "REASSIGNED", "unit", "U-HOUSING", "reason", "职责在市住建局。"));
        String second = steps.assignment("housing.a", id);
        returns("housing.a", second);

        api.post("coordinator1", second + "/ruling", Map.of("decision", "REFUSED_FINAL", "reason", "终局裁定，由市住建局办理。"));

        steps.awaitNotice("housing.a", id, "RETURN_REFUSED_FINAL");
        assertThat(returnAgain("housing.a", second)).isEqualTo("urn:zhuoluo:problem:return-ruled-out");
        api.post("coordinator1", second + "/move", Map.of("unit", "U-LAND", "reason", "涉及用地，改由市自然资源和规划局牵头。"));
        String third = steps.assignment("land.a", id);
        assertThat(returnAgain("land.a", third))
                .as("for whoever has it later, too")
                .isEqualTo("urn:zhuoluo:problem:return-ruled-out");

        steps.answer("land.a", third);
        steps.rateAndClose(id);
        assertThat(steps.duty(id, "REPLY").path("unit").asText()).isEqualTo("U-LAND");
        assertThat(steps.codes(Steps.ENTERPRISE, id))
                .containsSubsequence("ASSIGNED", "REASSIGNED", "REASSIGNED", "REPLIED");
    }

    @Test
    void theAppealHasItsAnswerOnceTheLeadAndEveryPartHaveRepliedAndOpinionsDoNotCount() {
        String id = steps.assigned("用地与用电一并办理");
        String lead = steps.assignment("power.a", id);
        api.post("coordinator1", lead + "/parts", Map.of("unit", "U-LAND", "task", "请就用地一节答复企业。"));
        api.post("power.a", lead + "/assistance", Map.of("unit", "U-ECOLOGY", "question", "是否需要环评？"));
        api.post("power.a", lead + "/assistance", Map.of("unit", "U-TRANSPORT", "question", "能否占道施工？"));
        api.post("ecology.a", steps.assignment("ecology.a", id) + "/opinion", Map.of("text", "不需要环评。"));

        steps.answer("power.a", lead);
        api.await(
                "supervisor1",
                "/obligations?kind=REPLY&appeal=" + id,
                page -> page.path("items").findValuesAsText("status").contains("MET"));
        assertThat(api.get(Steps.ENTERPRISE, "/appeals/" + id).path("status").asText())
                .isEqualTo("IN_PROGRESS");

        steps.answer("land.a", steps.assignment("land.a", id));
        steps.awaitStatus(id, "REPLIED");
        assertThat(api.get("supervisor1", "/obligations?kind=ASSIST&appeal=" + id)
                        .path("items")
                        .findValuesAsText("status"))
                .containsExactlyInAnyOrder("MET", "OPEN");
        assertThat(steps.codes(Steps.ENTERPRISE, id))
                .contains("PART_ASSIGNED", "PART_REPLIED", "REPLIED")
                .doesNotContain("ASSISTANCE_ASKED", "OPINION_GIVEN");
        assertThat(api.get("power.a", lead).path("assistance").findValuesAsText("opinion"))
                .contains("不需要环评。");
    }

    @Test
    void twoPartsRepliedAtTheSameMomentCloseTheLoopOnce() throws Exception {
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < TIMES; i++) {
                String id = steps.assigned("两家单位同时答复 " + i);
                String lead = steps.assignment("power.a", id);
                api.post("coordinator1", lead + "/parts", Map.of("unit", "U-LAND", "task", "请就用地一节答复企业。"));
                String part = steps.assignment("land.a", id);
                api.post("power.a", lead + "/contacts", Steps.TALK);
                api.post("land.a", part + "/contacts", Steps.TALK);
                var together = new CyclicBarrier(2);

                List<Future<JsonNode>> answers = List.of(
                        two.submit(() -> replyWith(together, "power.a", lead)),
                        two.submit(() -> replyWith(together, "land.a", part)));
                for (Future<JsonNode> answer : answers) {
                    assertThat(answer.get().path("status").asText()).isEqualTo("REPLIED");
                }

                steps.awaitStatus(id, "REPLIED");
                assertThat(steps.codes(Steps.ENTERPRISE, id))
                        .filteredOn(code -> code.equals("REPLIED") || code.equals("PART_REPLIED"))
                        .containsExactly("PART_REPLIED", "REPLIED");
            }
        }
    }

    private JsonNode replyWith(CyclicBarrier together, String account, String assignment) throws Exception {
        together.await();
        return api.post(account, assignment + "/reply", Steps.REPLY);
    }

    private void returns(String account, String assignment) {
        api.post(account, assignment + "/return", NOT_OURS);
    }

    private String returnAgain(String account, String assignment) {
        return api.tell(account, assignment + "/return", NOT_OURS).text("type");
    }
}
