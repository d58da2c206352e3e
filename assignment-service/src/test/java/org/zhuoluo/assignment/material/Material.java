package org.zhuoluo.assignment.material;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.zhuoluo.assignment.People;
import org.zhuoluo.assignment.Story;

/** What is said when a unit asks an enterprise for something. */
public final class Material {
    private static final String ENTERPRISE = "91330100MA27XF6E5A";

    private Material() {}

    public static ValidatableResponse ask(Story story, String unit) {
        return People.handlerOf(unit)
                .body(Map.of("text", "请提供电费单"))
                .post(story.pathOf(unit) + "/material")
                .then();
    }

    public static ValidatableResponse give(Story story) {
        return giveAs(ENTERPRISE, story);
    }

    static ValidatableResponse giveAs(String creditCode, Story story) {
        List<String> ids = listedFor(ENTERPRISE, story).extract().path("items.id");
        return People.enterprise(creditCode)
                .body(Map.of("text", "见附件", "attachments", List.of("019aaf10-3c1e-7f02-8b55-2d0a9c4e7711")))
                .post("/api/v1/material-requests/" + ids.getLast() + "/answer")
                .then();
    }

    public static ValidatableResponse listed(Story story) {
        return listedFor(ENTERPRISE, story);
    }

    static ValidatableResponse listedFor(String creditCode, Story story) {
        return People.enterprise(creditCode)
                .get("/api/v1/material-requests?appeal=" + story.id())
                .then()
                .statusCode(200);
    }
}
