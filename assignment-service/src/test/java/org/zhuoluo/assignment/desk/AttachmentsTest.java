package org.zhuoluo.assignment.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.assignment.People;
import org.zhuoluo.assignment.Story;
import org.zhuoluo.messaging.testing.Topics;

/** The files themselves lie with appeals-service; here they are ids that are kept and told on. */
@QuarkusTest
class AttachmentsTest {
    private static final String ONE = "019aaf10-3c1e-7f02-8b55-2d0a9c4e7711";
    private static final String TWO = "019aaf10-41a7-7c9d-9e20-6b1f0d3a5c42";

    @Inject
    FieldCipher cipher;

    @Test
    void whatAUnitWritesTellsWhichFilesGoWithIt() {
        Story story = Story.of(cipher, "020102", "339902").assigned();
        String path = story.assignmentPath();

        write(path + "/contacts", Talks.reached(), List.of(ONE));
        write(path + "/progress", Map.of("text", "已到现场", "public", true), List.of(TWO, ONE, TWO));
        write(path + "/reply", Map.of("text", "线路已改造完成。", "outcome", "SOLVED"), List.of(TWO));

        People.handlerOf("U-POWER")
                .get(path)
                .then()
                .statusCode(200)
                .body("contacts[0].attachments", equalTo(List.of(ONE)))
                .body("notes[0].attachments", equalTo(List.of(TWO, ONE)))
                .body("reply.attachments", equalTo(List.of(TWO)));
        await().atMost(Patience.LONG)
                .untilAsserted(() -> assertThat(attachmentsTold(story))
                        .containsExactly(List.of(ONE), List.of(TWO, ONE), List.of(TWO)));
    }

    @Test
    void whatComesWithoutFilesTellsOfNone() {
        Story story = Story.of(cipher, "020102", "339902").assigned();

        Talks.talk("U-POWER", story.assignmentPath());

        await().atMost(Patience.LONG).until(() -> story.told().contains("assignment.contact-recorded.v1"));
        assertThat(attachmentsTold(story)).isEmpty();
        People.handlerOf("U-POWER")
                .get(story.assignmentPath())
                .then()
                .body("contacts[0].attachments", equalTo(List.of()));
    }

    @Test
    void moreThanNineFilesOrSomethingThatIsNoIdAreRefusedByName() {
        Story story = Story.of(cipher, "020102", "339902").assigned();
        List<String> ten =
                Stream.generate(() -> UUID.randomUUID().toString()).limit(10).toList();

        for (List<String> wrong : List.of(ten, List.of("photo.jpg"))) {
            People.handlerOf("U-POWER")
                    .body(Map.of("text", "已到现场", "attachments", wrong))
                    .post(story.assignmentPath() + "/progress")
                    .then()
                    .statusCode(400)
                    .body("errors.field", hasItem(wrong.size() > 1 ? "attachments" : "attachments[0]"));
        }
    }

    private static void write(String path, Map<String, Object> what, List<String> attachments) {
        var body = new HashMap<>(what);
        body.put("attachments", attachments);
        People.handlerOf("U-POWER").body(body).post(path).then().statusCode(200);
    }

    private static List<List<String>> attachmentsTold(Story story) {
        return Topics.readAbout("zhuoluo.assignments", story.id().toString()).stream()
                .map(record -> JsonPath.from(record.value()).<String>getList("attachments"))
                .filter(attachments -> attachments != null)
                .toList();
    }
}
