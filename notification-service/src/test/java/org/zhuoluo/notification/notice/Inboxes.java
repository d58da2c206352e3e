package org.zhuoluo.notification.notice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.api.testing.Tokens;

/** The inboxes of the service, read as an account reads its own. */
final class Inboxes {
    private Inboxes() {}

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    static String staff(String account) {
        return Tokens.staff(account, "U-ANY", "3399", Role.HANDLER);
    }

    static JsonPath page(String token, String query) {
        return as(token)
                .get("/api/v1/notices" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The notices about one appeal, the newest first; the officers' inboxes also hold those of other tests. */
    static List<String> abouts(OneAppeal appeal, String token) {
        return page(token, "?limit=200").getList("items.findAll { it.appealId == '%s' }.about".formatted(appeal.id()));
    }

    static void awaitAbout(OneAppeal appeal, String token, String about) {
        await().atMost(Patience.LONG)
                .untilAsserted(() -> assertThat(abouts(appeal, token)).contains(about));
    }

    /** The newest notice of all. */
    static JsonPath newest(String token, String language) {
        var body = as(token)
                .header("Accept-Language", language)
                .get("/api/v1/notices?limit=1")
                .asString();
        return new JsonPath(body).setRootPath("items[0]");
    }

    static int unread(String token) {
        return as(token)
                .get("/api/v1/notices/unread-count")
                .then()
                .statusCode(200)
                .extract()
                .path("unread");
    }
}
