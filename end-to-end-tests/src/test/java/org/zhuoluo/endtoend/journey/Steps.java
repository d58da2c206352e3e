package org.zhuoluo.endtoend.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.zhuoluo.endtoend.stack.Api;

/** The steps that several journeys take, of an appeal about electricity, which a rule gives to the power company, or of one that no rule decides. */
record Steps(Api api) {
    static final String ENTERPRISE = "enterprise1";
    static final String HANDLER = "power.a";
    static final Map<String, Object> TALK =
            Map.of("method", "PHONE", "reached", true, "person", "周文涛", "text", "说明办理安排。");
    static final Map<String, Object> REPLY = Map.of("text", "已办结。", "outcome", "SOLVED");

    private static final String ELECTRICITY = "020101";
    private static final String OF_SEVERAL_DEPARTMENTS = "070202";

    /** An appeal that waits for the power company's signature. */
    String assigned(String title) {
        String id = submitted(title, ELECTRICITY);
        api.post("clerk1", "/appeals/" + id + "/accept", Map.of());
        assignmentOf(id);
        return id;
    }

    /** An appeal that no rule gives to a unit, and that waits for a coordinator. */
    String waiting(String title) {
        String id = submitted(title, OF_SEVERAL_DEPARTMENTS);
        api.post("clerk1", "/appeals/" + id + "/accept", Map.of());
        api.await(
                "coordinator1",
                "/dispatch-queue?limit=200",
                page -> page.path("items").findValuesAsText("appealId").contains(id));
        return id;
    }

    /** An appeal that a coordinator gave to the unit, whose signature it waits for. */
    String given(String unit, String title) {
        String id = waiting(title);
        give(id, unit);
        return id;
    }

    void give(String appeal, String unit) {
        api.post("coordinator1", "/dispatch-queue/" + appeal + "/assign", Map.of("unit", unit, "reason", "由该单位牵头。"));
    }

    /** An appeal that waits for the enterprise's rating. */
    String replied(String title) {
        String id = assigned(title);
        String assignment = "/assignments/" + assignmentOf(id);
        api.post(HANDLER, assignment + "/sign", Map.of());
        answer(HANDLER, assignment);
        invitation(id);
        return id;
    }

    /** The talk with the enterprise and the reply; what was not signed for is by it. */
    void answer(String account, String assignment) {
        api.post(account, assignment + "/contacts", TALK);
        api.post(account, assignment + "/reply", REPLY);
    }

    /** The enterprise has its answer, rates it well, and the appeal is closed with nothing left to do. */
    void rateAndClose(String appeal) {
        awaitStatus(appeal, "REPLIED");
        api.post(
                ENTERPRISE,
                "/invitations/" + invitation(appeal) + "/rate",
                Map.of("level", "SATISFIED", "solved", true, "comment", "谢谢。"));
        awaitStatus(appeal, "CLOSED");
        api.await(
                "supervisor1",
                "/obligations?appeal=" + appeal + "&limit=200",
                page -> StreamSupport.stream(page.path("items").spliterator(), false)
                        .allMatch(duty -> !duty.path("status").asText().equals("OPEN")));
    }

    private String invitation(String appeal) {
        return api.await(
                        ENTERPRISE,
                        "/invitations?appeal=" + appeal,
                        page -> !page.path("items").isEmpty())
                .path("items")
                .path(0)
                .path("id")
                .asText();
    }

    private String submitted(String title, String issueType) {
        JsonNode receipt = api.post(
                ENTERPRISE,
                "/appeals",
                Map.of(
                        "kind",
                        "PROBLEM",
                        "title",
                        title,
                        "text",
                        "我公司三月提交申请，至今没有答复。",
                        "issueType",
                        issueType,
                        "area",
                        "339901001",
                        "contact",
                        Map.of("name", "周文涛", "phone", "19900000001")));
        return receipt.path("id").asText();
    }

    private String assignmentOf(String id) {
        return api.await(
                        HANDLER,
                        "/assignments?appeal=" + id,
                        page -> !page.path("items").isEmpty())
                .path("items")
                .path(0)
                .path("id")
                .asText();
    }

    /** The address of the assignment that an account's unit has of an appeal. */
    String assignment(String account, String appeal) {
        return "/assignments/"
                + api.await(
                                account,
                                "/assignments?appeal=" + appeal,
                                page -> !page.path("items").isEmpty())
                        .path("items")
                        .path(0)
                        .path("id")
                        .asText();
    }

    /** The duty of that kind that the appeal has, or its newest if it has had several. */
    JsonNode duty(String appeal, String kind) {
        return api.get("supervisor1", "/obligations?kind=" + kind + "&appeal=" + appeal)
                .path("items")
                .path(0);
    }

    void awaitStatus(String appeal, String status) {
        api.await(
                ENTERPRISE,
                "/appeals/" + appeal,
                view -> view.path("status").asText().equals(status));
    }

    void awaitNotice(String account, String appeal, String about) {
        api.await(
                account,
                "/notices?limit=200",
                page -> StreamSupport.stream(page.path("items").spliterator(), false)
                        .anyMatch(notice -> notice.path("appealId").asText().equals(appeal)
                                && notice.path("about").asText().equals(about)));
    }

    /** What an account reads of the appeal in its inbox. */
    List<String> noticesOf(String account, String appeal) {
        return api.all(account, "/notices").stream()
                .filter(notice -> notice.path("appealId").asText().equals(appeal))
                .map(notice -> notice.path("about").asText())
                .toList();
    }

    List<String> codes(String account, String appeal) {
        return api.all(account, "/appeals/" + appeal + "/timeline").stream()
                .map(entry -> entry.path("code").asText())
                .toList();
    }
}
