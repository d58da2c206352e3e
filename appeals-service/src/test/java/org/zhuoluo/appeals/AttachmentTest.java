package org.zhuoluo.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.zhuoluo.appeals.Api.as;
import static org.zhuoluo.appeals.Api.awaitEntry;
import static org.zhuoluo.appeals.Api.awaitStatus;
import static org.zhuoluo.appeals.Api.request;
import static org.zhuoluo.appeals.Api.requestWith;
import static org.zhuoluo.appeals.Api.submit;
import static org.zhuoluo.appeals.OtherServices.tell;
import static org.zhuoluo.appeals.Uploads.PATH;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.appeals.Api.Submitted;
import org.zhuoluo.appeals.attachment.Samples;

/** Files that belong to something, and who sees them then. */
@QuarkusTest
class AttachmentTest {
    private static final String UNRESOLVED = PATH + "/unresolved?limit=200";

    @Inject
    FieldCipher cipher;

    @Test
    void filesUploadedBeforeGoWithTheSubmissionAndAreShownUnderNeutralNames() {
        String photo = Uploads.photograph(People.enterprise());
        String contract = contract(People.enterprise());

        Submitted appeal = submit(requestWith("attachments", List.of(photo, contract)));

        as(People.coordinator())
                .get("/api/v1/appeals/" + appeal.id())
                .then()
                .statusCode(200)
                .body("attachments.id", equalTo(List.of(photo, contract)))
                .body("attachments.name", equalTo(List.of("attachment-1.jpg", "attachment-2.pdf")))
                .body("attachments.appeal", equalTo(List.of(appeal.id(), appeal.id())));
        as(People.coordinator())
                .header("Accept-Language", "zh-CN")
                .get(PATH + "/" + photo)
                .then()
                .statusCode(200);
        as(People.enterprise())
                .get("/api/v1/appeals/" + appeal.id())
                .then()
                .body("attachments[0].name", equalTo("车间 照片.jpg"));
        assertThat(Api.timelineOf(appeal, People.enterprise()).getFirst())
                .containsEntry("code", "SUBMITTED")
                .extractingByKey("attachments")
                .asInstanceOf(list(Map.class))
                .extracting(file -> file.get("id"))
                .containsExactly(photo, contract);
        as(People.coordinator()).get(PATH + "/" + photo + "/content").then().statusCode(200);
        as(People.otherEnterprise()).get(PATH + "/" + photo + "/content").then().statusCode(404);
        as(People.clerkOfAnotherDistrict()).get(PATH + "/" + photo).then().statusCode(404);
        as(People.handlerOf("U-POWER")).get(PATH + "/" + photo).then().statusCode(404);
    }

    @Test
    void aFileThatIsNotTheirsToGiveIsNamedByItsPlaceAndNothingIsSubmitted() {
        String own = Uploads.photograph(People.enterprise());
        String others = Uploads.photograph(People.otherEnterprise());
        String used = Uploads.photograph(People.enterprise());
        submit(requestWith("attachments", List.of(used)));
        int before = as(People.enterprise()).get("/api/v1/appeals?total=true").path("total");

        as(People.enterprise())
                .body(requestWith(
                        "attachments", List.of(own, others, UUID.randomUUID().toString(), used, own)))
                .post("/api/v1/appeals")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:zhuoluo:problem:attachment-not-usable"))
                .body("errors.field", hasSize(4))
                .body("errors.field", hasItems("attachments[1]", "attachments[2]", "attachments[3]", "attachments[4]"));

        assertThat(as(People.enterprise()).get("/api/v1/appeals?total=true").<Integer>path("total"))
                .isEqualTo(before);
        assertThat(Uploads.rows("id = '" + own + "' AND appeal_id IS NULL"))
                .as("its own is still free")
                .isEqualTo(1);
    }

    @Test
    void noMoreThanNineGoWithASubmission() {
        List<String> ten =
                Stream.generate(() -> UUID.randomUUID().toString()).limit(10).toList();

        as(People.enterprise())
                .body(requestWith("attachments", ten))
                .post("/api/v1/appeals")
                .then()
                .statusCode(400)
                .body("errors.field", hasItems("attachments"));
    }

    @Test
    void aFileCanBeAddedToAnAppealThatTheCallerSees() {
        Submitted appeal = submit(request());

        String added = addTo(appeal, People.enterprise(), 201);

        assertThat(awaitEntry(appeal, "FILE_ADDED")).containsEntry("forEveryone", true);
        as(People.clerk()).get("/api/v1/appeals/" + appeal.id()).then().body("attachments.id", equalTo(List.of(added)));
        addTo(appeal, People.otherEnterprise(), 404);
        addTo(appeal, People.handlerOf("U-POWER"), 404);
        assertThat(Uploads.rows("state = 'PENDING'")).isZero();
    }

    @Test
    void whatAUnitTellsItsFilesGoWithAsFarAsTheNoteIsShown() {
        OtherServices.publishTheCity();
        String unit = People.handlerOf("U-POWER");
        UUID shown = Uploads.id(unit);
        UUID internal = Uploads.id(unit);
        UUID ofTheTalk = Uploads.id(unit);
        UUID withTheReply = Uploads.id(unit);
        Submitted appeal = Api.submitAndAccept();
        Facts facts = Facts.about(appeal, cipher);

        tell(facts.made("U-POWER", 1));
        tell(facts.progress(true, List.of(shown)));
        tell(facts.progress(false, List.of(internal)));
        tell(facts.contactWith(List.of(ofTheTalk)));
        tell(facts.repliedWith(List.of(withTheReply, internal)));
        awaitStatus(appeal, "REPLIED");

        assertThat(filesOf(appeal, People.enterprise()))
                .as("what went with the answer as well is shown from then on")
                .containsExactly(shown, internal, withTheReply);
        assertThat(filesOf(appeal, People.coordinator())).containsExactly(shown, internal, ofTheTalk, withTheReply);
        as(People.enterprise()).get(PATH + "/" + shown + "/content").then().statusCode(200);
        as(People.enterprise()).get(PATH + "/" + ofTheTalk + "/content").then().statusCode(404);
        as(People.handlerOf("U-UTILITIES")).get(PATH + "/" + ofTheTalk).then().statusCode(200);
        assertThat(filesOfLine(appeal, People.coordinator(), "CONTACTED")).containsExactly(ofTheTalk.toString());
        assertThat(filesOfLine(appeal, People.enterprise(), "CONTACTED")).isEmpty();
        assertThat(filesOfLine(appeal, People.enterprise(), "REPLIED"))
                .containsExactlyInAnyOrder(withTheReply.toString(), internal.toString());
    }

    @Test
    void whoSaidThatItIsForStaffOnlyIsObeyedWhateverItGoesWith() {
        OtherServices.publishTheCity();
        String unit = People.handlerOf("U-POWER");
        UUID internal = UUID.fromString(Uploads.as(unit)
                .multiPart("file", "a.jpg", Samples.photograph())
                .multiPart("visibility", "INTERNAL")
                .post(PATH)
                .path("id"));
        Submitted appeal = Api.submitAndAccept();
        Facts facts = Facts.about(appeal, cipher);

        tell(facts.made("U-POWER", 1));
        tell(facts.progress(true, List.of(internal)));
        awaitEntry(appeal, "PROGRESS_REPORTED");

        assertThat(filesOf(appeal, People.coordinator())).containsExactly(internal);
        assertThat(filesOf(appeal, People.enterprise())).isEmpty();
        as(People.enterprise()).get(PATH + "/" + internal).then().statusCode(404);
    }

    @Test
    void whatAUnitNamesInVainIsListedAndNeverShown() {
        OtherServices.publishTheCity();
        UUID ofAnotherUnit = Uploads.id(People.handlerOf("U-WATER"));
        UUID ofAnEnterprise = Uploads.id(People.otherEnterprise());
        UUID nobodys = UUID.randomUUID();
        UUID goneElsewhere = Uploads.id(People.handlerOf("U-POWER"));
        Facts other = Facts.about(Api.submitAndAccept(), cipher);
        tell(other.made("U-POWER", 1));
        tell(other.progress(true, List.of(goneElsewhere)));
        awaitEntry(other.appeal(), "PROGRESS_REPORTED");
        Submitted appeal = Api.submitAndAccept();
        Facts facts = Facts.about(appeal, cipher);
        List<UUID> named = List.of(ofAnotherUnit, ofAnEnterprise, nobodys, goneElsewhere);

        tell(facts.made("U-POWER", 1));
        tell(facts.progress(true, named));
        awaitEntry(appeal, "PROGRESS_REPORTED");

        assertThat(filesOf(appeal, People.admin())).isEmpty();
        for (UUID one : named) {
            as(People.handlerOf("U-POWER"))
                    .get(PATH + "/" + one)
                    .then()
                    .statusCode(one.equals(goneElsewhere) ? 200 : 404);
        }
        for (String reader : List.of(People.admin(), People.clerk())) {
            List<Map<String, Object>> listed = unresolvedOf(appeal, reader);
            assertThat(listed)
                    .extracting(line -> UUID.fromString((String) line.get("attachment")))
                    .containsExactlyInAnyOrderElementsOf(named);
            assertThat(listed)
                    .allSatisfy(line -> assertThat(line)
                            .containsEntry("unit", "U-POWER")
                            .containsEntry("appealNumber", appeal.number())
                            .hasEntrySatisfying(
                                    "age", age -> assertThat(age).asString().startsWith("PT")));
        }
        assertThat(unresolvedOf(appeal, People.clerkOfAnotherDistrict())).isEmpty();
        as(People.coordinator()).get(UNRESOLVED).then().statusCode(403);
        as(People.enterprise()).get(UNRESOLVED).then().statusCode(403);
    }

    @Test
    void theListOfWhatWasNamedInVainIsReadPageByPage() {
        OtherServices.publishTheCity();
        Submitted appeal = Api.submitAndAccept();
        Facts facts = Facts.about(appeal, cipher);
        List<UUID> named = Stream.generate(UUID::randomUUID).limit(5).toList();
        tell(facts.made("U-POWER", 1));
        tell(facts.progress(true, named));
        awaitEntry(appeal, "PROGRESS_REPORTED");
        int total = as(People.admin()).get(PATH + "/unresolved?total=true").path("total");

        List<Map<String, Object>> read = new ArrayList<>();
        String cursor = "";
        while (cursor != null && read.size() <= total) {
            var page = as(People.admin()).get(PATH + "/unresolved?limit=2&cursor=" + cursor);
            read.addAll(page.path("items"));
            cursor = page.path("next");
        }

        assertThat(read).hasSize(total).doesNotHaveDuplicates();
        as(People.admin()).get(PATH + "/unresolved?cursor=nonsense").then().statusCode(400);
    }

    @Test
    void ofAConfidentialAppealADocumentThatMayNameItsAuthorIsForTheClerkAndTheEnterprise() {
        String photo = Uploads.photograph(People.enterprise());
        String contract = contract(People.enterprise());
        Map<String, Object> confidential = new HashMap<>(requestWith("attachments", List.of(photo, contract)));
        confidential.put("confidential", true);

        Submitted appeal = submit(confidential);

        assertThat(filesOf(appeal, People.coordinator())).containsExactly(UUID.fromString(photo));
        as(People.coordinator()).get(PATH + "/" + contract + "/content").then().statusCode(404);
        for (String reader : List.of(People.clerk(), People.enterprise())) {
            assertThat(filesOf(appeal, reader)).containsExactly(UUID.fromString(photo), UUID.fromString(contract));
            as(reader).get(PATH + "/" + contract + "/content").then().statusCode(200);
        }
    }

    @Test
    void twoAppealsCannotHaveTheSameFileHoweverCloseTheyCome() {
        String photo = Uploads.photograph(People.enterprise());
        OtherServices.publishTheCity();

        List<Integer> statuses = Stream.generate(() -> CompletableFuture.supplyAsync(() -> as(People.enterprise())
                        .body(requestWith("attachments", List.of(photo)))
                        .post("/api/v1/appeals")
                        .statusCode()))
                .limit(8)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(statuses).containsOnlyOnce(201).isSubsetOf(201, 422);
    }

    private static String contract(String token) {
        return Uploads.upload(token, "合同-周文涛.pdf", Samples.pdf())
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String addTo(Submitted appeal, String token, int status) {
        return Uploads.as(token)
                .multiPart("file", "a.jpg", Samples.photograph())
                .multiPart("appeal", appeal.id())
                .post(PATH)
                .then()
                .statusCode(status)
                .extract()
                .path("id");
    }

    private static List<UUID> filesOf(Submitted appeal, String reader) {
        return as(reader).get("/api/v1/appeals/" + appeal.id()).jsonPath().getList("attachments.id", UUID.class);
    }

    private static List<String> filesOfLine(Submitted appeal, String reader, String code) {
        return as(reader)
                .get("/api/v1/appeals/" + appeal.id() + "/timeline?limit=200")
                .jsonPath()
                .getList("items.find { it.code == '" + code + "' }.attachments.id");
    }

    private static List<Map<String, Object>> unresolvedOf(Submitted appeal, String reader) {
        return await()
                .atMost(Patience.LONG)
                .until(
                        () -> as(reader).get(UNRESOLVED).jsonPath().<Map<String, Object>>getList("items"),
                        lines -> lines.size() < 200)
                .stream()
                .filter(line -> appeal.id().equals(line.get("appeal")))
                .toList();
    }
}
