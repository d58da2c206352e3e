package org.zhuoluo.assignment.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.assignment.People;
import org.zhuoluo.assignment.Story;
import org.zhuoluo.assignment.desk.Talks;

@QuarkusTest
class AssignmentListTest {
    @Inject
    FieldCipher cipher;

    @Test
    void aDesksListIsOfWhatIsStillToBeAnswered() {
        Story waiting = Story.of(cipher, "020102", "339902").assigned();
        Story answered = Story.of(cipher, "020102", "339902").assigned();
        Talks.talk("U-POWER", answered.assignmentPath());
        People.handlerOf("U-POWER")
                .body(Map.of("text", "已处理", "outcome", "SOLVED"))
                .post(answered.assignmentPath() + "/reply")
                .then()
                .statusCode(200);

        assertThat(appeals("?limit=200"))
                .contains(waiting.id().toString())
                .doesNotContain(answered.id().toString());
        assertThat(appeals("?limit=200&status=REPLIED"))
                .contains(answered.id().toString())
                .doesNotContain(waiting.id().toString());
        assertThat(appeals("?appeal=" + answered.id())).hasSize(1);
    }

    @Test
    void theTotalIsOfTheSameListAndTheNamesOfTheStatusAreInTheCallersLanguage() {
        Story story = Story.of(cipher, "020102", "339902").assigned();

        JsonPath page = list("?limit=1&total=true");

        assertThat(page.getList("items")).hasSize(1);
        assertThat(page.getInt("total")).isEqualTo(appeals("?limit=200").size());
        assertThat(list("?appeal=" + story.id()).getString("items[0].statusLabel"))
                .isEqualTo("Given");
    }

    private static List<String> appeals(String query) {
        return list(query).getList("items.appealId");
    }

    private static JsonPath list(String query) {
        return People.handlerOf("U-POWER")
                .get("/api/v1/assignments" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
