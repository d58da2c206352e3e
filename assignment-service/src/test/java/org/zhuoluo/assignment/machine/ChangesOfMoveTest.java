package org.zhuoluo.assignment.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.assignment.CityHall;
import org.zhuoluo.assignment.People;
import org.zhuoluo.assignment.Story;
import org.zhuoluo.assignment.desk.Talks;

/** A unit moves in the tree, and the systems of those above it hear of it. */
@QuarkusTest
class ChangesOfMoveTest {
    private static final String CHANGES = "/api/v1/assignments/changes";
    private static final String EXPORT = "/api/v1/assignments/export?limit=1";

    @Inject
    FieldCipher cipher;

    private String office = ""; // the first of the codes
    private String former = "";
    private String next = "";
    private String bureau = "";

    /** The bureau hangs below another one, and an office below the bureau. */
    @BeforeEach
    void aBureauWithAnOffice() {
        office = CityHall.newCode();
        former = CityHall.newDepartment();
        next = CityHall.newDepartment();
        bureau = CityHall.newDepartment();
        hang(bureau, former, 200);
        hang(office, bureau, 201);
        CityHall.putPost("P-" + office, office, office + ".a").statusCode(201);
    }

    @Test
    void itsOpenAssignmentsLeaveThoseThatItHungBelowAndComeToThoseAboveItNow() {
        Story ofTheBureau = CityHall.matterOf(bureau, cipher);
        Story ofTheOffice = CityHall.matterOf(office, cipher);
        Story answered = CityHall.matterOf(bureau, cipher);
        reply(answered);
        Talks.talk(office, ofTheOffice.assignmentPath());
        String from = now(former, 8);

        hang(bureau, next, 200);

        assertThat(changes(former, from, 2))
                .containsExactlyInAnyOrder(
                        "LEFT_SCOPE MADE " + ofTheBureau.assignmentId(),
                        "LEFT_SCOPE SIGNED " + ofTheOffice.assignmentId());
        assertThat(changes(next, from, 2))
                .containsExactlyInAnyOrder(
                        "MADE MADE " + ofTheBureau.assignmentId(), "MADE SIGNED " + ofTheOffice.assignmentId());
        assertThat(changes(bureau, from, 0)).isEmpty();
        People.handlerOf(bureau)
                .post(ofTheBureau.assignmentPath() + "/sign")
                .then()
                .statusCode(200);
        assertThat(changes(next, from, 3)).last().isEqualTo("SIGNED SIGNED " + ofTheBureau.assignmentId());
        assertThat(changes(former, from, 2)).hasSize(2);
    }

    @Test
    void aFullReadingSkipsNothingOfAUnitThatMovesMeanwhile() {
        hang(next, former, 200);
        String first = CityHall.matterOf(next, cipher).assignmentId();
        String second = CityHall.matterOf(office, cipher).assignmentId(); // former/bureau/office
        Machine reader = Machine.of(former);
        JsonPath page = reader.gets(EXPORT);
        List<String> read = new ArrayList<>(page.getList("items.assignmentId"));

        hang(office, former, 200);
        while (page.getString("next") != null) {
            page = reader.gets(EXPORT + "&cursor=" + page.getString("next"));
            read.addAll(page.getList("items.assignmentId"));
        }

        assertThat(read).containsExactlyInAnyOrder(first, second);
    }

    private static void hang(String unit, String parent, int status) {
        CityHall.putUnit(unit, Map.of("kind", "DEPARTMENT", "parent", parent)).statusCode(status);
    }

    private static void reply(Story story) {
        String unit = story.assignments().getFirst().unit();
        Talks.talk(unit, story.assignmentPath());
        People.handlerOf(unit)
                .body(Map.of("text", "已办结。", "outcome", "SOLVED"))
                .post(story.assignmentPath() + "/reply")
                .then()
                .statusCode(200);
    }

    /** The cursor of now, once all that happened before has its position. */
    private static String now(String unit, int changesBefore) {
        await(changesBefore + " changes")
                .atMost(Patience.LONG)
                .until(() -> Machine.of(unit)
                                .gets(CHANGES + "?limit=200")
                                .getList("items")
                                .size()
                        >= changesBefore);
        return Machine.of(unit).gets(CHANGES + "?latest=true").getString("next");
    }

    private static List<String> changes(String unit, String from, int expected) {
        String query = CHANGES + "?limit=200&cursor=" + from;
        await(expected + " changes")
                .atMost(Patience.LONG)
                .until(() -> Machine.of(unit).gets(query).getList("items").size() >= expected);
        return Machine.of(unit)
                .gets(query)
                .getList("items.collect { it.type + ' ' + it.status + ' ' + it.assignmentId }");
    }
}
