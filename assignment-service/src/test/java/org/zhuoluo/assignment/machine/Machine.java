package org.zhuoluo.assignment.machine;

import static java.time.temporal.ChronoUnit.SECONDS;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhuoluo.assignment.People;

/** A department's system as it talks to us. */
final class Machine {
    static final String UPDATES = "/api/v1/status-updates";

    private final String unit;

    private Machine(String unit) {
        this.unit = unit;
    }

    static Machine of(String unit) {
        return new Machine(unit);
    }

    RequestSpecification asks() {
        return People.systemOf(unit);
    }

    static String event() {
        return UUID.randomUUID().toString();
    }

    /** Of an event that nobody sent yet. */
    static Map<String, Object> update(String number, String status, Instant time) {
        return update(event(), number, status, time);
    }

    static Map<String, Object> update(String eventId, String number, String status, Instant time) {
        return new HashMap<>(Map.of(
                "eventId", eventId,
                "number", number,
                "status", status,
                "time", time.truncatedTo(SECONDS).toString(),
                "text", "已派工程师现场核查。"));
    }

    static Map<String, Object> with(Map<String, Object> update, String field, Object value) {
        var changed = new HashMap<>(update);
        changed.put(field, value);
        return changed;
    }

    static Map<String, Object> talk(String number, Instant time) {
        return with(
                update(number, "CONTACT", time),
                "contact",
                Map.of("method", "PHONE", "reached", true, "person", "周经理"));
    }

    static Map<String, Object> reply(String number, Instant time) {
        return with(update(number, "REPLY", time), "outcome", "SOLVED");
    }

    @SafeVarargs
    final JsonPath sends(Map<String, Object>... updates) {
        return sends(List.of(updates), "");
    }

    JsonPath sends(List<Map<String, Object>> updates, String query) {
        return asks().body(updates)
                .post(UPDATES + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    JsonPath gets(String path) {
        return asks().get(path).then().statusCode(200).extract().jsonPath();
    }
}
