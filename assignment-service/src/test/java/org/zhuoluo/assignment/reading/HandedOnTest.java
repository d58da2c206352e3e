package org.zhuoluo.assignment.reading;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.testing.MovableClock;
import org.zhuoluo.assignment.Fixtures;
import org.zhuoluo.assignment.People;
import org.zhuoluo.assignment.Story;
import org.zhuoluo.assignment.material.Material;

/** Whoever handed a share on goes on reading it as it stood then, and nothing of what the next unit makes of it. */
@QuarkusTest
class HandedOnTest {
    private static final String BEFORE = "U-POWER";
    private static final String AFTER = "U-WATER";

    @Inject
    FieldCipher cipher;

    @Inject
    MovableClock clock;

    private Story story;

    @BeforeEach
    void aShareWithQuestionsAndAPlanIsHandedOn() {
        clock.stopAt(Fixtures.local("2026-11-23T10:05"));
        story = Story.of(cipher, "020102", "339902").assigned();
        Material.ask(story, BEFORE).statusCode(200);
        post(BEFORE, "/assistance", Map.of("unit", "U-LAND", "question", "是否涉及规划调整"));
        post(BEFORE, "/plan", plan("现场勘测", "2026-11-25"));
        clock.stopAt(Fixtures.local("2026-11-23T11:00"));
        People.coordinatorOf("3399")
                .body(Map.of("unit", AFTER, "reason", "职责划转"))
                .post(story.pathOf(BEFORE) + "/move")
                .then()
                .statusCode(200);
        clock.stopAt(Fixtures.local("2026-11-24T09:00"));
    }

    @AfterEach
    void theClockRunsAgain() {
        clock.reset();
    }

    @Test
    void whatIsAnsweredLaterIsStillOpenThere() {
        Material.give(story).statusCode(200);
        post("U-LAND", "/opinion", Map.of("text", "不涉及规划调整。"));
        post(AFTER, "/plan/steps/1/report", Map.of("text", "已完成勘测", "public", true));

        file(BEFORE)
                .body("timetable.material.status", contains("PENDING"))
                .body("timetable.material[0].answer", nullValue())
                .body("timetable.material[0].attachments", hasSize(0))
                .body("timetable.material[0].endedAt", nullValue())
                .body("assistance.status", contains("MADE"))
                .body("assistance[0].opinion", nullValue())
                .body("plan.status", contains("PLANNED"))
                .body("plan[0].report", nullValue())
                .body("plan[0].endedBy", nullValue());
        People.handlerOf(BEFORE)
                .get("/api/v1/material-requests?appeal=" + story.id())
                .then()
                .body("items.status", contains("PENDING"))
                .body("items[0].answer", nullValue());
        file(AFTER)
                .body("timetable.material[0].answer", equalTo("见附件"))
                .body("assistance[0].opinion", equalTo("不涉及规划调整。"))
                .body("plan[0].report", equalTo("已完成勘测"));
        Material.listed(story).body("items[0].answer", equalTo("见附件"));
    }

    @Test
    void whatIsAskedAndPlannedLaterIsNotThere() {
        Material.give(story).statusCode(200);
        Material.ask(story, AFTER).statusCode(200);
        post(AFTER, "/assistance", Map.of("unit", "U-MARKET", "question", "是否有照经营"));
        post(
                AFTER,
                "/plan",
                Map.of("steps", List.of(Map.of("title", "更换水泵", "dueDate", "2026-11-26")), "reason", "改由水务实施"));

        file(BEFORE)
                .body("timetable.material", hasSize(1))
                .body("assistance.unit", contains("U-LAND"))
                .body("plan.title", contains("现场勘测"))
                .body("plan.status", contains("PLANNED"));
        file(AFTER)
                .body("timetable.material", hasSize(2))
                .body("assistance.unit", contains("U-LAND", "U-MARKET"))
                .body("plan.status", contains("DROPPED", "PLANNED"));
    }

    private void post(String unit, String act, Map<String, Object> body) {
        People.handlerOf(unit).body(body).post(story.pathOf(unit) + act).then().statusCode(200);
    }

    private static Map<String, Object> plan(String title, String day) {
        return Map.of("steps", List.of(Map.of("title", title, "dueDate", day)));
    }

    private ValidatableResponse file(String unit) {
        return People.handlerOf(unit).get(story.pathOf(unit)).then().statusCode(200);
    }
}
