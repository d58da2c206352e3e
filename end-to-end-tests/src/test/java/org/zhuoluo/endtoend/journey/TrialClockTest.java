package org.zhuoluo.endtoend.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhuoluo.endtoend.stack.Answer;
import org.zhuoluo.endtoend.stack.Api;
import org.zhuoluo.endtoend.stack.Stack;

@JourneyOnTheRunningStack
class TrialClockTest {
    private static final Duration TWO_WEEKS = Duration.ofDays(14);

    private final Stack stack = Stack.running();
    private final Api api = Api.to(stack, Duration.ofMinutes(3));
    private final Steps steps = new Steps(api);

    @Test
    void twoWeeksLaterTheUnratedIsClosedAsNotGivenAndTheUnsignedIsOverdue() {
        assumeTrue(stack.isTrial(), "the stack runs without --trial");
        String unsigned = steps.assigned("两周无人签收的诉求");
        String unrated = steps.replied("两周无人评价的诉求");

        moveForward(max(TWO_WEEKS, timeUntilTheWindowOf(unrated).plusHours(1)));

        JsonNode closed = api.await(
                Steps.ENTERPRISE,
                "/appeals/" + unrated,
                view -> view.path("status").asText().equals("CLOSED"));
        assertThat(closed.path("closeCause").asText()).isEqualTo("RATING_NOT_GIVEN");
        assertThat(api.get("supervisor1", "/ratings?appeal=" + unrated).path("items"))
                .isEmpty();
        assertThat(api.all("supervisor1", "/obligations?overdue=true&appeal=" + unsigned))
                .extracting(duty -> duty.path("kind").asText())
                .contains("SIGN");
    }

    @Test
    void onlyAnAdministratorMovesTheClock() {
        assumeTrue(stack.isTrial(), "the stack runs without --trial");

        assertThat(api.tell("clerk1", "/trial/clock", Map.of("forward", "P1D")).status())
                .isEqualTo(403);
    }

    @Test
    void withoutATrialTheClockIsAnUnknownPathLikeAnyOther() {
        assumeFalse(stack.isTrial(), "the stack runs with --trial");

        Answer unknown = api.ask("admin1", "/no-such-path");

        assertThat(unknown.status()).isEqualTo(404);
        for (Answer clock : new Answer[] {
            api.ask("admin1", "/trial/clock"), api.tell("admin1", "/trial/clock", Map.of("forward", "P14D"))
        }) {
            assertThat(clock.status()).isEqualTo(404);
            assertThat(clock.text("type")).isEqualTo(unknown.text("type"));
            assertThat(clock.text("title")).isEqualTo(unknown.text("title"));
        }
    }

    private Duration timeUntilTheWindowOf(String appeal) {
        JsonNode window = api.await(
                        "supervisor1",
                        "/obligations?kind=RATE&appeal=" + appeal,
                        page -> !page.path("items").isEmpty())
                .path("items")
                .path(0);
        Instant now =
                Instant.parse(api.get("admin1", "/trial/clock").path("now").asText());
        return Duration.between(now, Instant.parse(window.path("dueAt").asText()));
    }

    private void moveForward(Duration by) {
        api.post("admin1", "/trial/clock", Map.of("forward", by.toString()));
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
