package org.zhuoluo.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.zhuoluo.appeals.Api.as;
import static org.zhuoluo.appeals.Api.awaitEntry;
import static org.zhuoluo.appeals.Api.awaitStatus;
import static org.zhuoluo.appeals.Api.submitAndAccept;
import static org.zhuoluo.appeals.OtherServices.tell;
import static org.zhuoluo.appeals.Uploads.PATH;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.api.testing.EmbeddedMariaDb;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.api.testing.Tokens;
import org.zhuoluo.appeals.Api.Submitted;
import org.zhuoluo.appeals.attachment.Samples;

/** The files of a unit: who reads them before the unit has said anything, and how they come before the enterprise. */
@QuarkusTest
class UnitFilesTest {
    private static final String POWER = People.handlerOf("U-POWER");

    @Inject
    FieldCipher cipher;

    @BeforeEach
    void theUnitsAreKnown() {
        OtherServices.publishTheCity();
    }

    @Test
    void whoLooksAtADraftReadsItsFiles() {
        UUID ofTheUnit = Uploads.id(POWER);
        UUID fromAbove = Uploads.id(People.handlerOf("U-UTILITIES"));

        for (String reader : List.of(
                Tokens.staff("second.person", "U-POWER", "3399", Role.HANDLER),
                Tokens.staff("head.of.power", "U-POWER", "3399", Role.HEAD),
                People.handlerOf("U-UTILITIES"))) {
            as(reader)
                    .get(PATH + "/" + ofTheUnit)
                    .then()
                    .statusCode(200)
                    .body("name", equalTo("attachment.jpg")); // how it was called is its uploader's affair
            as(reader).get(PATH + "/" + ofTheUnit + "/content").then().statusCode(200);
        }
        as(POWER).get(PATH + "/" + fromAbove + "/content").then().statusCode(404); // what those above keep is theirs
    }

    @Test
    void toEverybodyElseTheFilesOfAUnitThatBelongToNothingDoNotExist() {
        UUID ofTheUnit = Uploads.id(POWER);
        UUID ofAnEnterprise = Uploads.id(People.enterprise());

        for (String reader : List.of(
                People.handlerOf("U-WATER"),
                Tokens.staff("system.of.power", "U-POWER", "3399", Role.SYSTEM),
                Tokens.staff("clerk.of.power", "U-POWER", "3399", Role.CLERK),
                People.enterprise(),
                People.admin())) {
            as(reader).get(PATH + "/" + ofTheUnit).then().statusCode(404);
            as(reader).get(PATH + "/" + ofTheUnit + "/content").then().statusCode(404);
        }
        as(POWER).get(PATH + "/" + ofAnEnterprise).then().statusCode(404);
    }

    @Test
    void whatAUnitAddsStaysInTheHouseUntilAPublicActNamesIt() {
        Submitted appeal = submitAndAccept();
        Facts power = Facts.about(appeal, cipher);
        tell(power.made("U-POWER", 1));
        awaitStatus(appeal, "ASSIGNED");

        UUID added = add(appeal, POWER);
        UUID bySystem = add(appeal, Tokens.staff("system.of.power", "U-POWER", "3399", Role.SYSTEM));

        assertThat(awaitEntry(appeal, "FILE_ADDED")).containsEntry("forEveryone", false);
        assertThat(filesOf(appeal, People.enterprise())).isEmpty();
        assertThat(filesOf(appeal, People.coordinator())).containsExactly(added, bySystem);
        as(People.enterprise()).get(PATH + "/" + added + "/content").then().statusCode(404);

        tell(power.progress(true, List.of(added)));
        awaitEntry(appeal, "PROGRESS_REPORTED");

        assertThat(filesOf(appeal, People.enterprise())).containsExactly(added);
    }

    @Test
    void aFileThatASystemSentWithWordsForTheHouseIsReadByItsPeopleAlsoAfterTheAnswer() {
        UUID file = Uploads.id(Tokens.staff("system.of.power", "U-POWER", "3399", Role.SYSTEM));
        Submitted appeal = submitAndAccept();
        Facts power = Facts.about(appeal, cipher);
        tell(power.made("U-POWER", 1));
        tell(power.repliedAs("LEAD", "U-POWER", "SOLVED", true));
        awaitStatus(appeal, "REPLIED");

        tell(power.progress(false, List.of(file)));

        assertThat(awaitEntry(appeal, "PROGRESS_REPORTED")).containsEntry("forEveryone", false);
        as(POWER).get(PATH + "/" + file + "/content").then().statusCode(200);
        as(People.enterprise()).get(PATH + "/" + file).then().statusCode(404);
        assertThat(Uploads.rows("id = '" + file + "' AND appeal_id = '" + appeal.id() + "'"))
                .as("no sweep removes it, and it counts against nobody")
                .isEqualTo(1);
    }

    @Test
    void nothingIsAddedToAnAppealThatEndsMeanwhile() throws SQLException {
        Submitted appeal = submitAndAccept();
        CompletableFuture<Integer> answer;
        try (Connection other = EmbeddedMariaDb.server().connect("appeals")) {
            other.setAutoCommit(false);
            try (var ends = other.prepareStatement("UPDATE appeal SET status = 'CLOSED' WHERE id = ?")) {
                ends.setString(1, appeal.id());
                ends.executeUpdate();
            }

            answer = CompletableFuture.supplyAsync(
                    () -> upload(appeal, People.enterprise()).statusCode());
            await("the upload to wait for the appeal").atMost(Patience.LONG).until(() -> isWaitedFor(other));
            other.commit();
        }

        assertThat(answer.join()).isEqualTo(409);
        assertThat(filesOf(appeal, People.admin())).isEmpty();
        assertThat(Uploads.rows("state <> 'READY'")).isZero();
    }

    private static boolean isWaitedFor(Connection database) throws SQLException {
        try (var count = database.createStatement()
                .executeQuery("SELECT count(*) FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'")) {
            count.next();
            return count.getLong(1) > 0;
        }
    }

    private static UUID add(Submitted appeal, String token) {
        return upload(appeal, token)
                .then()
                .statusCode(201)
                .body("visibility", equalTo("INTERNAL"))
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    private static Response upload(Submitted appeal, String token) {
        return Uploads.as(token)
                .multiPart("file", "a.jpg", Samples.photograph())
                .multiPart("visibility", "PUBLIC")
                .multiPart("appeal", appeal.id())
                .post(PATH);
    }

    private static List<UUID> filesOf(Submitted appeal, String reader) {
        return as(reader).get("/api/v1/appeals/" + appeal.id()).jsonPath().getList("attachments.id", UUID.class);
    }
}
