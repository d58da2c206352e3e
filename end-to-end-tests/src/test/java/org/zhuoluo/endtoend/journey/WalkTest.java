package org.zhuoluo.endtoend.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.zhuoluo.endtoend.stack.Api;
import org.zhuoluo.endtoend.stack.Stack;

@JourneyOnTheRunningStack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WalkTest {
    private static final Pattern CLOSED = Pattern.compile("appeal (\\S+) is CLOSED");
    private static final Pattern A_CALL = Pattern.compile("\\bcall(_until \\S+)? \"\\$(enterprise|clerk|handler)\" ");

    private final Stack stack = Stack.running();
    private final Api api = Api.to(stack, Duration.ofMinutes(3));
    private String appeal = "";

    @BeforeAll
    void theWalkOfTheReadmeIsDone() throws IOException, InterruptedException {
        Script walk = Script.run(stack, "walk.sh");

        assertThat(walk.exitCode()).as(walk.output()).isZero();
        Matcher closed = CLOSED.matcher(walk.output());
        assertThat(closed.find()).as(walk.output()).isTrue();
        appeal = closed.group(1);
    }

    @Test
    void itTakesTenCallsAtMost() throws IOException {
        assertThat(A_CALL.matcher(Files.readString(Path.of("walk.sh"))).results())
                .hasSizeBetween(8, 10);
    }

    @Test
    void everyHandOverIsOnTheTimelineOnceAndInOrder() {
        assertThat(fieldOf(api.all("enterprise1", "/appeals/" + appeal + "/timeline"), "code"))
                .containsExactly(
                        "SUBMITTED", "ACCEPTED", "ASSIGNED", "SIGNED", "CONTACTED", "REPLIED", "RATED", "CLOSED");
    }

    @Test
    void everyDutyWasOpenedOnceAndMet() {
        JsonNode duties = api.await(
                "supervisor1",
                "/obligations?appeal=" + appeal,
                page -> page.path("items").findValuesAsText("status").stream().allMatch("MET"::equals));

        assertThat(duties.path("items").findValuesAsText("kind"))
                .containsExactlyInAnyOrder("ACCEPT", "DISPATCH", "SIGN", "CONTACT", "REPLY", "RATE");
    }

    @Test
    void everybodyConcernedHasANoticeOfEachStep() {
        awaitNotices("enterprise1", 7);

        assertThat(noticesOf("enterprise1"))
                .containsExactlyInAnyOrder(
                        "SUBMITTED", "ACCEPTED", "GIVEN_TO_UNIT", "SIGNED_BY_UNIT", "REPLIED", "INVITED", "CLOSED");
        assertThat(noticesOf("coordinator1")).containsExactlyInAnyOrder("TO_ASSIGN", "ASSIGNED");
        assertThat(noticesOf("power.a")).containsExactlyInAnyOrder("TO_HANDLE", "RATED");
        assertThat(noticesOf("power.b")).containsExactlyInAnyOrder("TO_HANDLE", "RATED");
        assertThat(noticesOf("intake-linjiang.a")).containsExactly("TO_ACCEPT");
    }

    @Test
    void anotherEnterpriseFindsNothingAnywhere() {
        for (String path : List.of("/appeals/" + appeal, "/appeals/" + appeal + "/timeline")) {
            assertThat(api.ask("enterprise2", path).status()).as(path).isEqualTo(404);
        }
        for (String path : List.of("/invitations?appeal=", "/ratings?appeal=", "/obligations?appeal=")) {
            assertThat(api.ask("enterprise2", path + appeal).body().path("items"))
                    .as(path)
                    .isEmpty();
        }
        assertThat(noticesOf("enterprise2")).isEmpty();
    }

    @Test
    void aUnitThatNeverHadItFindsNothing() {
        assertThat(api.ask("water.a", "/appeals/" + appeal).status()).isEqualTo(404);
        assertThat(api.get("water.a", "/assignments?appeal=" + appeal).path("items"))
                .isEmpty();
    }

    @Test
    void noPromiseIsViolatedAndNothingIsStuck() {
        JsonNode promises = api.get("supervisor1", "/promises");

        assertThat(promises.at("/nobodys/count")).hasToString("0");
        assertThat(promises.at("/closedUnanswered/count")).hasToString("0");
        for (String service : List.of("appeals", "assignment", "evaluation", "notification")) {
            assertThat(api.all("admin1", "/operations/" + service + "-service/records"))
                    .as(service)
                    .isEmpty();
        }
    }

    private void awaitNotices(String account, int count) {
        api.await(
                account, "/notices?limit=200", page -> about(page.path("items")).count() >= count);
    }

    private List<String> noticesOf(String account) {
        return about(api.all(account, "/notices")).toList();
    }

    private Stream<String> about(Iterable<JsonNode> notices) {
        return StreamSupport.stream(notices.spliterator(), false)
                .filter(notice -> notice.path("appealId").asText().equals(appeal))
                .map(notice -> notice.path("about").asText());
    }

    private static List<String> fieldOf(List<JsonNode> items, String field) {
        return items.stream().map(item -> item.path(field).asText()).toList();
    }
}
