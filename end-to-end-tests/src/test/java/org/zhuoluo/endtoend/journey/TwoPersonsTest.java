package org.zhuoluo.endtoend.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhuoluo.endtoend.stack.Api;
import org.zhuoluo.endtoend.stack.Stack;

/** A reply that one person of the unit writes and another one publishes, and its correction; the enterprise sees what was published alone. */
@JourneyOnTheRunningStack
class TwoPersonsTest {
    private final Api api = Api.to(Stack.running(), Duration.ofMinutes(3));
    private final Steps steps = new Steps(api);

    @Test
    void whatOneDraftedAnotherPublishesAndTheEnterpriseReadsItCorrected() {
        String id = steps.assigned("增容申请答复双人复核");
        String assignment = steps.assignment(Steps.HANDLER, id);
        api.post(
                Steps.HANDLER,
                assignment + "/contacts",
                Map.of("method", "PHONE", "reached", true, "person", "周文涛", "text", "说明安排。"));
        String first = draft(assignment, "增容方案已批复，三月施工。");
        api.post("power.b", assignment + "/drafts/" + first + "/send-back", Map.of("remarks", "请写明完工日期。"));
        steps.awaitNotice(Steps.HANDLER, id, "DRAFT_SENT_BACK");
        String second = draft(assignment, "增容方案已批复，十一月三十日完工。");
        assertThat(api.tell(Steps.HANDLER, assignment + "/drafts/" + second + "/publish", Map.of())
                        .status())
                .isEqualTo(403);

        api.post("power.b", assignment + "/drafts/" + second + "/publish", Map.of());

        steps.awaitStatus(id, "REPLIED");
        api.post(
                Steps.HANDLER,
                assignment + "/reply/correction",
                Map.of("text", "增容方案已批复，十二月三日完工。", "reason", "完工日期有误。"));
        steps.awaitNotice(Steps.ENTERPRISE, id, "REPLY_CORRECTED");
        JsonNode reply = api.await(
                        Steps.ENTERPRISE,
                        "/appeals/" + id + "/replies",
                        page -> page.at("/items/0/version").asInt() == 2)
                .at("/items/0");
        assertThat(reply.path("text").asText()).isEqualTo("增容方案已批复，十二月三日完工。");
        assertThat(reply.path("correctedAt").asText()).isNotEmpty();
        assertThat(reply.at("/effects/moneyYuan").asLong()).isEqualTo(1_250_000);
        assertThat(steps.codes(Steps.ENTERPRISE, id))
                .contains("REPLIED", "REPLY_CORRECTED")
                .doesNotContain("REPLY_SUBMITTED", "REPLY_SENT_BACK");
        assertThat(steps.codes("coordinator1", id)).contains("REPLY_SUBMITTED", "REPLY_SENT_BACK");
    }

    private String draft(String assignment, String text) {
        return api.post(
                        Steps.HANDLER,
                        assignment + "/drafts",
                        Map.of("text", text, "outcome", "SOLVED", "effects", Map.of("moneyYuan", 1_250_000)))
                .path("id")
                .asText();
    }
}
