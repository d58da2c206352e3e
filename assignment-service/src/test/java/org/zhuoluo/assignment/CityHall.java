package org.zhuoluo.assignment;

import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.testing.Patience;

/** Sets up units and posts that no other test knows, and gives them matters. */
public final class CityHall {
    private static final AtomicInteger NUMBER = new AtomicInteger(100);

    private CityHall() {}

    public static String newCode() {
        return "T" + NUMBER.incrementAndGet();
    }

    /** A department with one post, held by {@code <code>.a} with {@code <code>.b} as deputy. */
    public static String newDepartment() {
        String code = newCode();
        putUnit(code, Map.of("kind", "DEPARTMENT")).statusCode(201);
        putPost("P-" + code, code, code + ".a", code + ".b").statusCode(201);
        return code;
    }

    /** With an area and names unless others are given. */
    public static ValidatableResponse putUnit(String code, Map<String, ? extends @Nullable Object> parts) {
        var body = new HashMap<String, @Nullable Object>(
                Map.of("area", "3399", "nameZh", code + "局", "nameEn", "Bureau " + code));
        body.putAll(parts);
        return People.admin().body(body).put("/api/v1/units/" + code).then();
    }

    public static ValidatableResponse putPost(String code, String unit, String holder, String... deputies) {
        return People.admin()
                .body(Map.of(
                        "unit",
                        unit,
                        "nameZh",
                        "诉求承办岗",
                        "nameEn",
                        "Appeals",
                        "holder",
                        holder,
                        "deputies",
                        List.of(deputies)))
                .put("/api/v1/posts/" + code)
                .then();
    }

    /** A matter that no rule decides, given to the unit by a coordinator. */
    public static Story matterOf(String unit, FieldCipher cipher) {
        Story story = waiting(cipher);
        give(story, Map.of("unit", unit, "reason", "由该单位牵头")).statusCode(200);
        return story;
    }

    public static Story waiting(FieldCipher cipher) {
        return waiting(cipher, "070202");
    }

    /** Of an issue type that no rule sends anywhere. */
    public static Story waiting(FieldCipher cipher, String issueType) {
        return waiting(cipher, issueType, "339901");
    }

    public static Story waiting(FieldCipher cipher, String issueType, String area) {
        Story story = Story.of(cipher, issueType, area).submittedAndAccepted();
        await("the matter to wait for a coordinator").atMost(Patience.LONG).until(() -> waits(story));
        return story;
    }

    public static ValidatableResponse give(Story story, Map<String, ?> body) {
        return People.coordinatorOf("3399")
                .body(body)
                .post("/api/v1/dispatch-queue/" + story.id() + "/assign")
                .then();
    }

    private static boolean waits(Story story) {
        List<String> waiting = People.coordinatorOf("3399")
                .get("/api/v1/dispatch-queue?limit=200")
                .then()
                .extract()
                .path("items.appealId");
        return waiting.contains(story.id().toString());
    }
}
