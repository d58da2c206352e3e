package org.zhuoluo.assignment.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.assignment.People;
import org.zhuoluo.assignment.Story;

/** No answer on paper alone: whoever replies has talked to the enterprise, or tried to more than once. */
@QuarkusTest
class ContactTest {
    private static final Map<String, Object> REPLY = Map.of("text", "线路已改造完成。", "outcome", "SOLVED");

    @Inject
    FieldCipher cipher;

    @Test
    void aReplyWithoutAnyContactIsRefusedAndChangesNothing() {
        Story story = power();

        People.handlerOf("U-POWER")
                .body(REPLY)
                .post(story.assignmentPath() + "/reply")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:zhuoluo:problem:contact-missing"));

        assertThat(story.assignments().getFirst().status()).isEqualTo("MADE");
        assertThat(story.statusOf(1, "SIGN")).isEqualTo("OPEN");
    }

    @Test
    void oneTalkEndsTheDutyAndOpensTheWayToTheReply() {
        Story story = power();
        String path = story.assignmentPath();

        Talks.talk("U-POWER", path);

        assertThat(story.statusOf(1, "CONTACT")).isEqualTo("MET");
        People.handlerOf("U-POWER")
                .get(path)
                .then()
                .body("contacts", hasSize(1))
                .body("contacts[0].person", equalTo("周经理"))
                .body("contacts[0].method", equalTo("PHONE"))
                .body("contacts[0].recordedBy", equalTo("handler-of-U-POWER"));
        People.handlerOf("U-POWER").body(REPLY).post(path + "/reply").then().statusCode(200);
    }

    @Test
    void whoeverIsNotReachedIsTriedTwice() {
        Story story = power();
        String path = story.assignmentPath();
        People.handlerOf("U-POWER")
                .body(Talks.tried(path))
                .post(path + "/contacts")
                .then()
                .statusCode(200);
        People.handlerOf("U-POWER").body(REPLY).post(path + "/reply").then().statusCode(422);

        People.handlerOf("U-POWER")
                .body(Talks.tried(path))
                .post(path + "/contacts")
                .then()
                .statusCode(200);

        assertThat(story.statusOf(1, "CONTACT")).isEqualTo("MET");
        People.handlerOf("U-POWER").body(REPLY).post(path + "/reply").then().statusCode(200);
    }

    @Test
    void nobodyTalkedBeforeTheAssignmentOrWillHaveTomorrow() {
        Story story = power();
        String path = story.assignmentPath();
        for (String at : new String[] {"2026-01-05T10:00:00+08:00", "2099-01-05T10:00:00+08:00"}) {
            Map<String, Object> talk = new HashMap<>(Talks.reached(path));
            talk.put("at", at);

            People.handlerOf("U-POWER")
                    .body(talk)
                    .post(path + "/contacts")
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:zhuoluo:problem:contact-not-then"))
                    .body("errors.field", hasItem("at"));
        }
        assertThat(story.statusOf(1, "CONTACT")).isEqualTo("OPEN");
    }

    @Test
    void theMachineOfADepartmentRecordsItsTalksToo() {
        Story story = power();
        String path = story.assignmentPath();

        People.systemOf("U-POWER")
                .body(Talks.reached(path))
                .post(path + "/contacts")
                .then()
                .statusCode(200);
        People.handlerOf("U-WATER")
                .body(Talks.reached(path))
                .post(path + "/contacts")
                .then()
                .statusCode(404);
    }

    private Story power() {
        return Story.of(cipher, "020102", "339902").assigned();
    }
}
