package org.zhuoluo.assignment.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.api.testing.Tokens;
import org.zhuoluo.assignment.CityHall;
import org.zhuoluo.assignment.People;
import org.zhuoluo.assignment.Story;

/** A matter goes to a unit, and if the coordinator so wishes to a post of it and a person. */
@QuarkusTest
class PostAndPersonTest {
    @Inject
    FieldCipher cipher;

    private String unit = "";

    @BeforeEach
    void aUnitWithTwoPosts() {
        unit = CityHall.newDepartment();
        CityHall.putPost("Q-" + unit, unit, unit + ".c", unit + ".d").statusCode(201);
    }

    /** The second half of a defect that others have. */
    @Test
    void aPersonChosenMustBelongToTheUnit() {
        Story story = CityHall.waiting(cipher);

        refused(give(story, Map.of("person", "power.a")), "person-not-in-unit", "person");
        refused(give(story, Map.of("post", "P-POWER")), "post-not-in-unit", "post");
        refused(give(story, Map.of("post", "Q-" + unit, "person", "power.a")), "person-not-in-unit", "person");
        refused(
                give(story, Map.of("parts", List.of(Map.of("unit", "U-WATER", "person", "power.a", "task", "t")))),
                "person-not-in-unit",
                "parts[0].person");
        assertThat(story.assignments()).isEmpty();
    }

    @Test
    void whoIsNamedHasItBesideThePost() {
        Story story = CityHall.waiting(cipher);

        give(story, Map.of("person", unit + ".d")).statusCode(200);

        People.admin()
                .get(story.assignmentPath())
                .then()
                .body("assignment.post", equalTo("Q-" + unit))
                .body("assignment.person", equalTo(unit + ".d"));
        for (String list : List.of("assignments", "obligations")) {
            RestAssured.given()
                    .auth()
                    .oauth2(Tokens.staff(unit + ".d", unit, "3399", Role.HANDLER))
                    .get("/api/v1/" + list + "?mine=true")
                    .then()
                    .body("items.appealId", hasItem(story.id().toString()));
        }
    }

    @Test
    void aPostIsChosenByItselfOrWithSomebodyOfTheUnit() {
        Story story = CityHall.waiting(cipher);

        give(story, Map.of("post", "Q-" + unit, "person", unit + ".b")).statusCode(200);

        assertThat(story.assignmentOf(unit).post()).isEqualTo("Q-" + unit);
        People.coordinatorOf("3399")
                .body(Map.of("unit", "U-WATER", "post", "P-WATER", "reason", "改派"))
                .post(story.assignmentPath() + "/move")
                .then()
                .statusCode(200);
        assertThat(story.assignmentOf("U-WATER").post()).isEqualTo("P-WATER");
    }

    @Test
    void unnamedItIsTheFirstPostOfTheUnit() {
        Story story = CityHall.waiting(cipher);

        give(story, Map.of()).statusCode(200);

        assertThat(story.assignmentOf(unit).post()).isEqualTo("P-" + unit);
    }

    private ValidatableResponse give(Story story, Map<String, Object> more) {
        var body = new HashMap<String, Object>(Map.of("unit", unit, "reason", "由该单位牵头"));
        body.putAll(more);
        return CityHall.give(story, body);
    }

    private static void refused(ValidatableResponse answer, String problem, String field) {
        answer.statusCode(422)
                .body("type", equalTo("urn:zhuoluo:problem:" + problem))
                .body("errors.field", equalTo(List.of(field)));
    }
}
