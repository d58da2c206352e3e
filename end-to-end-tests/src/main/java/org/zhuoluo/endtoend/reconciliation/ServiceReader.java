package org.zhuoluo.endtoend.reconciliation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhuoluo.endtoend.stack.Api;

/** Reads back through the gateway what every service says of the driven appeals. */
final class ServiceReader {
    private static final String SUPERVISOR = "supervisor1";
    private static final String COORDINATOR = "coordinator1";
    private static final String ADMIN = "admin1";
    private static final List<String> SERVICES =
            List.of("appeals-service", "assignment-service", "evaluation-service", "notification-service");
    private static final List<String> PROMISES = List.of("nobodys", "closedUnanswered");
    private static final List<String> TROUBLE = List.of("PARKED", "HELD", "DEAD");

    private final Api api;

    ServiceReader(Api api) {
        this.api = api;
    }

    List<String> closed(List<DrivenAppeal> appeals) {
        return appeals.stream()
                .map(appeal -> api.get(SUPERVISOR, "/appeals/" + appeal.id()))
                .filter(view -> text(view, "status").equals("CLOSED"))
                .map(view -> text(view, "id"))
                .toList();
    }

    /** The appeals of these enterprises, so that one created twice by a repeated request is seen. */
    List<String> submittedBy(Set<String> enterprises) {
        return enterprises.stream()
                .flatMap(enterprise -> api.all(enterprise, "/appeals").stream())
                .map(view -> text(view, "id"))
                .toList();
    }

    List<String> assignments(List<DrivenAppeal> appeals) {
        return ofEach(
                appeals,
                COORDINATOR,
                "/assignments?appeal=",
                item -> "round " + item.path("round").asInt());
    }

    List<String> ratings(List<DrivenAppeal> appeals) {
        return ofEach(
                appeals,
                SUPERVISOR,
                "/ratings?appeal=",
                item -> "round " + item.path("round").asInt());
    }

    List<String> duties(List<DrivenAppeal> appeals) {
        return appeals.stream()
                .flatMap(appeal -> api.all(COORDINATOR, "/obligations?appeal=" + appeal.id()).stream()
                        .map(item -> Effects.duty(
                                appeal.id(),
                                text(item, "kind"),
                                item.path("round").asInt(),
                                text(item, "status"))))
                .toList();
    }

    List<String> entries(List<DrivenAppeal> appeals) {
        return appeals.stream()
                .flatMap(appeal -> api.all(appeal.enterprise(), "/appeals/" + appeal.id() + "/timeline").stream()
                        .map(entry ->
                                Effects.effect(appeal.id(), text(entry, "code").replace("_BY_RULE", ""))))
                .toList();
    }

    List<String> notices(Set<String> accounts, Set<String> appealIds) {
        return accounts.stream()
                .flatMap(account -> api.all(account, "/notices").stream())
                .filter(notice -> appealIds.contains(text(notice, "appealId")))
                .map(notice -> Effects.effect(text(notice, "appealId"), text(notice, "about")))
                .toList();
    }

    /** Of the promises that appeals-service watches over: nobody's matters, and those closed without an answer. */
    List<String> violations() {
        JsonNode promises = api.get(SUPERVISOR, "/promises");
        return PROMISES.stream()
                .flatMap(promise -> Stream.generate(() -> promise)
                        .limit(promises.path(promise).path("count").asLong()))
                .toList();
    }

    /** Records that some consumer could not apply: parked, held or dead. */
    List<String> trouble() {
        return SERVICES.stream()
                .flatMap(service -> TROUBLE.stream()
                        .flatMap(state -> api.all(ADMIN, "/operations/" + service + "/records?state=" + state).stream()
                                .map(record -> service + " " + state + " " + text(record, "id"))))
                .toList();
    }

    private List<String> ofEach(
            List<DrivenAppeal> appeals, String account, String path, Function<JsonNode, String> effect) {
        return appeals.stream()
                .flatMap(appeal -> api.all(account, path + appeal.id()).stream()
                        .map(item -> Effects.effect(appeal.id(), effect.apply(item))))
                .toList();
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }
}
