package org.zhuoluo.endtoend.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.zhuoluo.endtoend.reconciliation.DrivenAppeal;
import org.zhuoluo.endtoend.stack.Answer;
import org.zhuoluo.endtoend.stack.Api;
import org.zhuoluo.endtoend.stack.Patience;

/** Takes one case through the whole loop, every step by the account whose duty it is. */
final class CaseDrive {
    private static final String UNIT_FOR_THE_UNROUTED = "U-INDUSTRY";
    private static final Set<String> NOT_YET_ASSIGNED = Set.of("SUBMITTED", "ACCEPTED");
    private static final Duration QUEUE_LIMIT = Duration.ofMinutes(3);

    private static final Map<String, Object> TALK =
            Map.of("method", "PHONE", "reached", true, "person", "联系人", "text", "说明办理安排。");

    private final Api api;
    private final Officers officers;

    CaseDrive(Api api, Officers officers) {
        this.api = api;
        this.officers = officers;
    }

    /** Tells of the appeal as soon as its submission is acknowledged: from then on it must not be lost, whatever happens to the rest. */
    void drive(CasePlan plan, Consumer<DrivenAppeal> acknowledged) {
        JsonNode submitted = api.post(plan.enterprise(), "/appeals", submission(plan));
        var appeal = new DrivenAppeal(submitted.path("id").asText(), plan.enterprise(), plan.rounds());
        acknowledged.accept(appeal);
        accept(plan, appeal.id());
        for (int round = 1; round <= plan.rounds(); round++) {
            handle(plan, appeal.id(), round);
            rate(plan, appeal.id(), round);
        }
        awaitAppeal(plan, appeal.id(), view -> view.path("status").asText().equals("CLOSED"));
    }

    private static Map<String, Object> submission(CasePlan plan) {
        return Map.of(
                "kind", plan.kind(),
                "title", Shortening.to(Shortening.TITLE_LIMIT, plan.matter().subject()),
                "text", Shortening.to(Shortening.TEXT_LIMIT, plan.matter().text()),
                "issueType", plan.issueType(),
                "area", plan.area(),
                "confidential", plan.confidential(),
                "contact", Map.of("name", "王经办", "phone", "19900000100"));
    }

    /** Some issue types are accepted at once by rule; then there is nothing to do. */
    private void accept(CasePlan plan, String id) {
        JsonNode view = awaitAppeal(plan, id, any -> true);
        if (view.path("status").asText().equals("SUBMITTED")) {
            api.post(Officers.CLERK, "/appeals/" + id + "/accept", Map.of("issueType", plan.issueType()));
        }
    }

    private void handle(CasePlan plan, String id, int round) {
        if (!plan.routedByRule()) {
            dispatch(id);
        }
        awaitAppeal(
                plan,
                id,
                view -> view.path("round").asInt() == round
                        && !NOT_YET_ASSIGNED.contains(view.path("status").asText()));
        JsonNode assignment = awaitOfRound(Officers.COORDINATOR, "/assignments?appeal=" + id, round);
        String path = "/assignments/" + assignment.path("id").asText();
        String unit = assignment.path("unit").asText();
        api.post(officers.holderOf(unit), path + "/sign", Map.of());
        api.post(officers.deputyOf(unit), path + "/progress", Map.of("text", "已联系企业，正在核实情况。", "public", true));
        String reply = Shortening.to(Shortening.REPLY_LIMIT, plan.matter().reply());
        api.post(officers.deputyOf(unit), path + "/contacts", TALK);
        api.post(officers.holderOf(unit), path + "/reply", Map.of("text", reply, "outcome", plan.outcome()));
    }

    private void dispatch(String id) {
        String path = "/dispatch-queue/" + id + "/assign";
        Patience left = Patience.of(QUEUE_LIMIT);
        Map<String, String> assignment = Map.of("unit", UNIT_FOR_THE_UNROUTED, "reason", "无对应规则，按职能指派");
        Answer answer = api.tell(Officers.COORDINATOR, path, assignment);
        while (isNotQueuedYet(answer) && !left.isOver()) {
            left.pause();
            answer = api.tell(Officers.COORDINATOR, path, assignment);
        }
        if (!answer.isSuccess()) {
            throw new IllegalStateException("the coordinator could not assign " + id + ": " + answer);
        }
    }

    private static boolean isNotQueuedYet(Answer answer) {
        return answer.status() == 404 || answer.isProblem("urn:zhuoluo:problem:not-waiting");
    }

    private void rate(CasePlan plan, String id, int round) {
        JsonNode invitation = awaitOfRound(plan.enterprise(), "/invitations?appeal=" + id, round);
        boolean solved = plan.isLast(round);
        api.post(
                plan.enterprise(),
                "/invitations/" + invitation.path("id").asText() + "/rate",
                Map.of(
                        "level",
                        plan.levels().get(round - 1),
                        "solved",
                        solved,
                        "comment",
                        solved ? "问题已解决，谢谢。" : "答复与实际不符，请继续办理。"));
    }

    private JsonNode awaitAppeal(CasePlan plan, String id, Predicate<JsonNode> expected) {
        return api.await(plan.enterprise(), "/appeals/" + id, expected);
    }

    private JsonNode awaitOfRound(String account, String path, int round) {
        JsonNode page =
                api.await(account, path, list -> ofRound(list, round).findAny().isPresent());
        return ofRound(page, round).findFirst().orElseThrow();
    }

    private static Stream<JsonNode> ofRound(JsonNode page, int round) {
        return StreamSupport.stream(page.path("items").spliterator(), false)
                .filter(item -> item.path("round").asInt() == round);
    }
}
