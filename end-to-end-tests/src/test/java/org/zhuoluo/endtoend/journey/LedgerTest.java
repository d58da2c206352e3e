package org.zhuoluo.endtoend.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.zhuoluo.endtoend.stack.Api;
import org.zhuoluo.endtoend.stack.Stack;

/** A matter that cannot be settled now: on the ledger, reported on for two months, struck off by two people, rated and closed. */
@JourneyOnTheRunningStack
class LedgerTest {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Map<String, Object> TALK =
            Map.of("method", "PHONE", "reached", true, "person", "周文涛", "text", "回访销号意见。");

    private final Stack stack = Stack.running();
    private final Api api = Api.to(stack, Duration.ofMinutes(3));
    private final Steps steps = new Steps(api);

    @Test
    void whatCannotBeSettledNowIsTrackedEachMonthAndStruckOffByTwoPeople() {
        assumeTrue(stack.isTrial(), "the stack runs without --trial");
        String id = steps.assigned("规划调整后才能增容");
        String assignment = "/assignments/" + assignmentOf(id);
        LocalDate today = LocalDate.ofInstant(now(), CHINA);

        String entry = "/ledger/"
                + api.post(
                                "power.a",
                                assignment + "/ledger",
                                Map.of(
                                        "reason",
                                        "须待规划批复。",
                                        "plan",
                                        "批复后一个月内完成。",
                                        "planEndDate",
                                        today.plusMonths(5).toString(),
                                        "nextReviewDate",
                                        today.plusMonths(1).toString(),
                                        "legacy",
                                        true,
                                        "explanation",
                                        "规划批复后一个月内完成增容。"))
                        .path("id")
                        .asText();
        awaitStatus(id, "IN_PROGRESS");
        api.post("supervisor1", entry + "/decision", Map.of("approved", true, "remarks", "同意挂账。"));
        awaitStatus(id, "ON_LEDGER");
        awaitNotice(Steps.ENTERPRISE, id, "PUT_ON_LEDGER");

        reportOfTheMonth(entry, "power.a", "已完成方案比选。");
        reportOfTheMonth(entry, "power.b", "规划已批复。");
        assertThat(duties(id, "TRACK", "MET")).hasSize(2);
        assertThat(duties(id, "TRACK", "OPEN")).hasSize(1);
        assertThat(api.get("supervisor1", "/promises")
                        .path("nobodys")
                        .path("numbers")
                        .toString())
                .as("somebody owes it")
                .doesNotContain(api.get(Steps.ENTERPRISE, "/appeals/" + id)
                        .path("number")
                        .asText());

        api.post("power.a", assignment + "/contacts", TALK);
        api.post(
                "power.a",
                entry + "/strike-off",
                Map.of(
                        "text", "增容工程已竣工送电。",
                        "outcome", "SOLVED",
                        "evidence", "竣工送电单。",
                        "enterpriseView", "AGREES",
                        "viewText", "企业认可。"));
        assertThat(api.tell("power.a", entry + "/strike-off/approve", Map.of()).status())
                .isEqualTo(403);
        api.post("power.b", entry + "/strike-off/approve", Map.of());

        awaitStatus(id, "REPLIED");
        assertThat(api.get(Steps.ENTERPRISE, "/appeals/" + id + "/replies")
                        .path("items")
                        .findValuesAsText("text"))
                .containsExactly("增容工程已竣工送电。");
        assertThat(codes(Steps.ENTERPRISE, id))
                .containsSubsequence("PUT_ON_LEDGER", "LEDGER_REPORTED", "LEDGER_REPORTED", "REPLIED")
                .doesNotContain("LEDGER_ASKED", "STRUCK_OFF");
        rate(id);
        awaitStatus(id, "CLOSED");
        assertThat(duties(id, "STRIKE_OFF", "MET")).hasSize(1);
        assertThat(api.all("supervisor1", "/obligations?status=OPEN&appeal=" + id))
                .isEmpty();
    }

    /** Within the month that is owed: the clock moves to the day before its last, if it is not there yet. */
    private void reportOfTheMonth(String entry, String account, String text) {
        Instant due = Instant.parse(
                api.get("supervisor1", entry).path("entry").path("trackDueAt").asText());
        Duration ahead = Duration.between(now(), due.minus(Duration.ofHours(36)));
        if (ahead.isPositive()) {
            api.post("admin1", "/trial/clock", Map.of("forward", ahead.toString()));
        }
        api.post(account, entry + "/entries", Map.of("text", text, "public", true));
    }

    private void rate(String appeal) {
        String invitation = api.await(
                        Steps.ENTERPRISE,
                        "/invitations?appeal=" + appeal,
                        page -> !page.path("items").isEmpty())
                .path("items")
                .path(0)
                .path("id")
                .asText();
        api.post(
                Steps.ENTERPRISE,
                "/invitations/" + invitation + "/rate",
                Map.of("level", "SATISFIED", "solved", true, "comment", "谢谢。"));
    }

    private Instant now() {
        return Instant.parse(api.get("admin1", "/trial/clock").path("now").asText());
    }

    private String assignmentOf(String appeal) {
        return api.await(
                        "power.a",
                        "/assignments?appeal=" + appeal,
                        page -> !page.path("items").isEmpty())
                .path("items")
                .path(0)
                .path("id")
                .asText();
    }

    private List<JsonNode> duties(String appeal, String kind, String status) {
        return api.all("supervisor1", "/obligations?kind=" + kind + "&status=" + status + "&appeal=" + appeal);
    }

    private void awaitStatus(String appeal, String status) {
        api.await(
                Steps.ENTERPRISE,
                "/appeals/" + appeal,
                view -> view.path("status").asText().equals(status));
    }

    private void awaitNotice(String account, String appeal, String about) {
        api.await(
                account,
                "/notices?limit=200",
                page -> StreamSupport.stream(page.path("items").spliterator(), false)
                        .anyMatch(notice -> notice.path("appealId").asText().equals(appeal)
                                && notice.path("about").asText().equals(about)));
    }

    private List<String> codes(String account, String appeal) {
        return api.all(account, "/appeals/" + appeal + "/timeline").stream()
                .map(entry -> entry.path("code").asText())
                .toList();
    }
}
