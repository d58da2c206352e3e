package org.zhuoluo.endtoend.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhuoluo.endtoend.stack.Answer;
import org.zhuoluo.endtoend.stack.Api;
import org.zhuoluo.endtoend.stack.Stack;

/** People are away, and people leave: what is due stays with the post, and somebody has it every day. */
@JourneyOnTheRunningStack
class StandInTest {
    private final Stack stack = Stack.running();
    private final Api api = Api.to(stack, Duration.ofMinutes(3));
    private final Steps steps = new Steps(api);
    private final CityHall cityHall = new CityHall(api);
    private final StackClock clock = new StackClock(stack, api);

    @Test
    void theDeputyHasWhatIsDueDuringALeaveAndTheHolderHasItAgainAfterwards() {
        String unit = cityHall.newUnit("U-TAX", "市税务服务中心", "tax.a", "tax.b");
        String id = steps.given(unit, "承办人请假前交办");
        String assignment = steps.assignment("tax.a", id);
        JsonNode before = steps.duty(id, "REPLY");
        assertThat(cityHall.acting(unit)).isEqualTo("tax.a");
        assertThat(cityHall.isMine("tax.a", id)).isTrue();
        assertThat(cityHall.isMine("tax.b", id)).isFalse();

        String leave = awayAroundToday("tax.a");
        String during;
        try {
            assertThat(cityHall.acting(unit)).isEqualTo("tax.b");
            assertThat(cityHall.isMine("tax.b", id)).isTrue();
            assertThat(cityHall.isMine("tax.a", id))
                    .as("the duty is the post's, and the holder keeps the post")
                    .isTrue();
            api.post("tax.b", assignment + "/sign", Map.of());
            api.post("tax.b", assignment + "/contacts", Steps.TALK);
            during = steps.given(unit, "承办人请假期间交办");
            assertThat(cityHall.isMine("tax.b", during)).isTrue();
            steps.awaitNotice("tax.b", during, "TO_HANDLE");
        } finally {
            api.post("tax.a", leave + "/end", Map.of());
        }

        assertThat(cityHall.acting(unit)).isEqualTo("tax.a");
        for (String each : new String[] {id, during}) {
            assertThat(cityHall.isMine("tax.a", each)).isTrue();
            assertThat(cityHall.isMine("tax.b", each)).isFalse();
        }
        assertThat(steps.duty(id, "REPLY").path("dueAt").asText())
                .as("no clock stopped")
                .isEqualTo(before.path("dueAt").asText());
        JsonNode file = api.get("tax.a", assignment);
        assertThat(file.at("/contacts/0/recordedBy").asText()).isEqualTo("tax.b");
        api.post("tax.a", assignment + "/reply", Steps.REPLY);
        steps.answer("tax.a", steps.assignment("tax.a", during));
        for (String each : new String[] {id, during}) {
            steps.rateAndClose(each);
            assertThat(steps.duty(each, "REPLY").path("status").asText()).isEqualTo("MET");
            assertThat(steps.duty(each, "REPLY").path("post").asText()).isEqualTo(CityHall.postOf(unit));
        }
    }

    /** With three on a chain it shows in the inbox, too: holder and deputy always read what is addressed to the post, the third one then. */
    @Test
    void ifTheDeputyIsAwayAsWellTheNextOfTheChainHasIt() {
        String unit =
                cityHall.newUnit("U-MARKET-LINJIANG", "临江市场所", "market-linjiang.a", "market-linjiang.b", "market.a");
        String id = steps.given(unit, "两人同时请假");
        steps.awaitNotice("market-linjiang.b", id, "TO_HANDLE");
        assertThat(cityHall.isMine("market.a", id)).isFalse();
        assertThat(steps.noticesOf("market.a", id)).isEmpty();

        String first = awayAroundToday("market-linjiang.a");
        try {
            String second = awayAroundToday("market-linjiang.b");
            try {
                assertThat(cityHall.acting(unit)).isEqualTo("market.a");
                assertThat(cityHall.isMine("market.a", id)).isTrue();
                steps.awaitNotice("market.a", id, "TO_HANDLE");
                steps.answer("market.a", steps.assignment("market.a", id));
            } finally {
                api.post("market-linjiang.b", second + "/end", Map.of());
            }
            assertThat(cityHall.acting(unit)).isEqualTo("market-linjiang.b");
        } finally {
            api.post("market-linjiang.a", first + "/end", Map.of());
        }

        assertThat(cityHall.acting(unit)).isEqualTo("market-linjiang.a");
        assertThat(cityHall.isMine("market.a", id)).isFalse();
        steps.rateAndClose(id);
        steps.awaitNotice("market-linjiang.a", id, "RATED");
    }

    @Test
    void whoeverTakesAPostOverHasAllThatIsDueThereAndWhoLeftHasNothingOfIt() {
        String unit = cityHall.newUnit("U-ECOLOGY", "市环境监测站", "ecology.a", "ecology.b");
        String id = steps.given(unit, "承办人离任前交办");
        String named = steps.waiting("指名交给离任者");
        assertThat(giveTo("ecology.a", unit, named).isSuccess()).isTrue();
        String assignment = steps.assignment("ecology.a", id);
        api.post("ecology.a", assignment + "/contacts", Steps.TALK);
        String due = steps.duty(id, "REPLY").path("dueAt").asText();
        assertThat(cityHall.isMine("ecology.a", id)).isTrue();
        assertThat(cityHall.isMine("ecology.b", id)).isFalse();
        steps.awaitNotice("ecology.a", id, "TO_HANDLE");

        JsonNode post = api.post("admin1", "/posts/" + CityHall.postOf(unit) + "/holder", Map.of());

        assertThat(post.path("holder").asText()).isEqualTo("ecology.b");
        assertThat(post.path("deputies")).isEmpty();
        for (String each : new String[] {id, named}) {
            assertThat(cityHall.isMine("ecology.b", each)).isTrue();
            assertThat(cityHall.isMine("ecology.a", each)).isFalse();
        }
        assertThat(steps.duty(id, "REPLY").path("dueAt").asText()).isEqualTo(due);
        assertThat(steps.duty(id, "REPLY").path("post").asText()).isEqualTo(CityHall.postOf(unit));
        awaitNoNotice("ecology.a", id);
        steps.awaitNotice("ecology.b", id, "TO_HANDLE");
        String later = steps.waiting("离任之后才到的诉求");
        assertThat(giveTo("ecology.a", unit, later).isProblem("urn:zhuoluo:problem:person-not-in-unit"))
                .as("who left is given nothing by name")
                .isTrue();
        assertThat(api.tell("ecology.a", "/posts/" + CityHall.postOf(unit) + "/holder", Map.of())
                        .status())
                .isEqualTo(403);
        steps.give(later, unit);

        api.post("ecology.b", assignment + "/reply", Steps.REPLY);
        for (String each : new String[] {named, later}) {
            steps.answer("ecology.b", steps.assignment("ecology.b", each));
        }
        for (String each : new String[] {id, named, later}) {
            steps.rateAndClose(each);
            steps.awaitNotice("ecology.b", each, "RATED");
            assertThat(steps.duty(each, "REPLY").path("status").asText()).isEqualTo("MET");
        }
        assertThat(steps.noticesOf("ecology.a", later)).isEmpty();
    }

    /** From yesterday on, so that the day of return can be today. */
    private String awayAroundToday(String account) {
        LocalDate today = clock.today();
        Map<String, String> days = Map.of(
                "from", today.minusDays(1).toString(), "to", today.plusDays(2).toString());
        return "/leaves/" + api.post(account, "/leaves", days).path("id").asText();
    }

    private Answer giveTo(String person, String unit, String appeal) {
        return api.tell(
                "coordinator1",
                "/dispatch-queue/" + appeal + "/assign",
                Map.of("unit", unit, "person", person, "reason", "由其承办。"));
    }

    /** The change of holder reaches the inboxes with the reference data. */
    private void awaitNoNotice(String account, String appeal) {
        api.await(
                account,
                "/notices?limit=200",
                page -> !page.path("items").findValuesAsText("appealId").contains(appeal));
    }
}
