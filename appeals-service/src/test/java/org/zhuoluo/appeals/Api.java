package org.zhuoluo.appeals;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.zhuoluo.api.testing.Patience;

/** What the tests say to the service, in the words of its callers. */
final class Api {
    private Api() {}

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).header("Accept-Language", "en");
    }

    static Map<String, Object> request() {
        Map<String, Object> request = new HashMap<>();
        request.put("kind", "PROBLEM");
        request.put("title", "园区停电频繁影响生产");
        request.put("text", "本月园区已停电四次，每次超过两小时。");
        request.put("area", OtherServices.TOWN);
        request.put("contact", Map.of("name", "周文涛", "phone", "199-0000-0001"));
        return request;
    }

    static Map<String, Object> requestWith(String field, Object value) {
        Map<String, Object> request = request();
        request.put(field, value);
        return request;
    }

    static Submitted submit(Map<String, Object> request) {
        OtherServices.publishTheCity();
        ValidatableResponse stored = as(People.enterprise())
                .body(request)
                .post("/api/v1/appeals")
                .then()
                .statusCode(201);
        return new Submitted(stored.extract().path("id"), stored.extract().path("number"));
    }

    static Submitted submitAndAccept() {
        Submitted appeal = submit(request());
        as(People.clerk())
                .post("/api/v1/appeals/" + appeal.id() + "/accept")
                .then()
                .statusCode(200);
        return appeal;
    }

    static String statusOf(Submitted appeal) {
        return as(People.admin()).get("/api/v1/appeals/" + appeal.id()).path("status");
    }

    static void awaitStatus(Submitted appeal, String status) {
        await().atMost(Patience.LONG).until(() -> statusOf(appeal), status::equals);
    }

    static List<Map<String, Object>> timelineOf(Submitted appeal, String reader) {
        return as(reader)
                .get("/api/v1/appeals/" + appeal.id() + "/timeline?limit=200")
                .path("items");
    }

    /** The entry of that code, once the wire has brought it. */
    static Map<String, Object> awaitEntry(Submitted appeal, String code) {
        Predicate<Map<String, Object>> wanted = line -> code.equals(line.get("code"));
        return await()
                .atMost(Patience.LONG)
                .until(
                        () -> timelineOf(appeal, People.admin()),
                        lines -> lines.stream().anyMatch(wanted))
                .stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    static List<Map<String, Object>> deadlinesOf(Submitted appeal, String reader) {
        return as(reader).get("/api/v1/appeals/" + appeal.id() + "/timeline").path("deadlines");
    }

    /** An appeal as its enterprise knows it. */
    record Submitted(String id, String number) {
        UUID uuid() {
            return UUID.fromString(id);
        }
    }
}
