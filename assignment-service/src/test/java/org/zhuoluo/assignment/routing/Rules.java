package org.zhuoluo.assignment.routing;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.assignment.People;

/** The rules by the API, and back to those of the seed, which the other tests know. */
final class Rules {
    static final int SEED = 1;
    static final String SETS = "/api/v1/routing-rule-sets";

    private Rules() {}

    static Map<String, Object> rule(int position, String issueTypePrefix, String unit) {
        Map<String, Object> rule = new HashMap<>();
        rule.put("position", position);
        rule.put("issueTypePrefix", issueTypePrefix);
        rule.put("unit", unit);
        rule.put("explainZh", "规则" + position);
        rule.put("explainEn", "Rule " + position);
        return rule;
    }

    static Map<String, Object> rule(int position, String issueTypePrefix, String unit, Map<String, ?> conditions) {
        Map<String, Object> rule = rule(position, issueTypePrefix, unit);
        rule.put("conditions", conditions);
        return rule;
    }

    /** A draft of these rules, and after them those in force that have another position. */
    static int draftBefore(List<Map<String, Object>> first) {
        List<Map<String, Object>> rules = new ArrayList<>(first);
        List<Object> taken = first.stream().map(rule -> rule.get("position")).toList();
        inForce().<Map<String, Object>>getList("rules").stream()
                .filter(rule -> !"U-CLOSED".equals(rule.get("unit")) && !taken.contains(rule.get("position")))
                .forEach(rules::add);
        return draft(rules);
    }

    static int draft(List<Map<String, Object>> rules) {
        return People.coordinatorOf("3399")
                .body(Map.of("title", "试验", "rules", rules))
                .post(SETS)
                .then()
                .statusCode(201)
                .extract()
                .path("version");
    }

    static JsonPath inForce() {
        return People.handlerOf("U-POWER")
                .get(SETS + "/active")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static void activate(int version) {
        People.coordinatorOf("3399")
                .body(Map.of("reason", "试验"))
                .post(SETS + "/" + version + "/activate")
                .then()
                .statusCode(200)
                .body("ruleSet", equalTo(version));
    }

    static void back() {
        if (inForce().getInt("version") != SEED) {
            People.coordinatorOf("3399")
                    .body(Map.of("reason", "试验结束"))
                    .post(SETS + "/" + SEED + "/reactivate")
                    .then()
                    .statusCode(200);
        }
    }

    /** What a dry run found once it has an end. */
    static JsonPath dryRun(int version, String from) {
        return endOf(askedFor(version, from));
    }

    static String askedFor(int version, String from) {
        return People.coordinatorOf("3399")
                .body(Map.of("from", from))
                .post(SETS + "/" + version + "/dry-run")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    static JsonPath endOf(String id) {
        await().atMost(Patience.LONG).until(() -> read(id).get("finishedAt") != null);
        return read(id);
    }

    private static JsonPath read(String id) {
        return People.coordinatorOf("3399")
                .get(SETS + "/dry-runs/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
