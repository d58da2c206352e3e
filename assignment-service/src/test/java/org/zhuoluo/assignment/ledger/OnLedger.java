package org.zhuoluo.assignment.ledger;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.assignment.People;
import org.zhuoluo.assignment.Story;

/** A unit's share of a story on its way to the ledger and from it, by the people who do it. */
record OnLedger(Story story, String unit, String id) {
    static OnLedger asked(Story story, String unit) {
        return new OnLedger(
                story, unit, ask(story, unit).statusCode(200).extract().path("id"));
    }

    static OnLedger approved(Story story, String unit) {
        OnLedger entry = asked(story, unit);
        entry.decide(true).statusCode(200);
        return entry;
    }

    static ValidatableResponse ask(Story story, String unit) {
        return People.handlerOf(unit)
                .body(request())
                .post(story.pathOf(unit) + "/ledger")
                .then();
    }

    static Map<String, Object> request() {
        return new HashMap<>(Map.of(
                "reason", "须待规划批复",
                "plan", "三月底前完成",
                "planEndDate", "2027-03-31",
                "nextReviewDate", "2026-12-31",
                "legacy", true,
                "explanation", "按计划三月底前完成"));
    }

    ValidatableResponse decide(boolean approved) {
        return act(People.supervisorOf("3399"), "decision", Map.of("approved", approved, "remarks", "同意按计划推进"));
    }

    ValidatableResponse report(boolean isPublic) {
        return act(handler(), "entries", Map.of("text", "方案已报批", "public", isPublic));
    }

    ValidatableResponse resume() {
        return act(handler(), "resume", Map.of("reason", "规划已批复"));
    }

    ValidatableResponse submit(String view) {
        return act(handler(), "strike-off", strikeOff(view));
    }

    ValidatableResponse approve() {
        return act(second(), "strike-off/approve", Map.of());
    }

    ValidatableResponse sendBack() {
        return act(second(), "strike-off/send-back", Map.of("remarks", "请补充验收照片"));
    }

    static Map<String, Object> strikeOff(String view) {
        return new HashMap<>(Map.of("text", "已竣工", "outcome", "SOLVED", "evidence", "竣工验收单", "enterpriseView", view));
    }

    void talk(boolean reached) {
        People.handlerOf(unit)
                .body(Map.of("method", "PHONE", "reached", reached, "person", "周经理", "text", "回访销号意见"))
                .post(story.pathOf(unit) + "/contacts")
                .then()
                .statusCode(200);
    }

    ValidatableResponse act(RequestSpecification who, String act, Map<String, Object> body) {
        return who.body(body).post(path() + "/" + act).then();
    }

    ValidatableResponse file() {
        return People.supervisorOf("3399").get(path()).then().statusCode(200);
    }

    String path() {
        return "/api/v1/ledger/" + id;
    }

    RequestSpecification handler() {
        return People.handlerOf(unit);
    }

    RequestSpecification second() {
        return People.with(Role.HEAD, unit);
    }
}
