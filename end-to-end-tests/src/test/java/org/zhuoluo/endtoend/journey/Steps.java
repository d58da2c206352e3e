package org.zhuoluo.endtoend.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.zhuoluo.endtoend.stack.Api;

/** The first steps of an appeal about electricity, which a rule gives to the power company. */
record Steps(Api api) {
    static final String ENTERPRISE = "enterprise1";
    static final String HANDLER = "power.a";

    /** An appeal that waits for the power company's signature. */
    String assigned(String title) {
        String id = submitted(title);
        api.post("clerk1", "/appeals/" + id + "/accept", Map.of());
        assignmentOf(id);
        return id;
    }

    /** An appeal that waits for the enterprise's rating. */
    String replied(String title) {
        String id = assigned(title);
        String assignment = "/assignments/" + assignmentOf(id);
        api.post(HANDLER, assignment + "/sign", Map.of());
        api.post(
                HANDLER,
                assignment + "/contacts",
                Map.of("method", "PHONE", "reached", true, "person", "周文涛", "text", "说明安排。"));
        api.post(HANDLER, assignment + "/reply", Map.of("text", "增容方案已批复。", "outcome", "SOLVED"));
        api.await(
                ENTERPRISE,
                "/invitations?appeal=" + id,
                page -> !page.path("items").isEmpty());
        return id;
    }

    private String submitted(String title) {
        JsonNode receipt = api.post(
                ENTERPRISE,
                "/appeals",
                Map.of(
                        "kind", "PROBLEM",
                        "title", title,
                        "text", "我公司三月提交用电增容申请，至今没有答复。",
                        "issueType", "020101",
                        "area", "339901001",
                        "contact", Map.of("name", "周文涛", "phone", "19900000001")));
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

    List<String> codes(String account, String appeal) {
        return api.all(account, "/appeals/" + appeal + "/timeline").stream()
                .map(entry -> entry.path("code").asText())
                .toList();
    }
}
