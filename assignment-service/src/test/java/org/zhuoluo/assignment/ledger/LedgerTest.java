package org.zhuoluo.assignment.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.testing.MovableClock;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.assignment.Duty;
import org.zhuoluo.assignment.Fixtures;
import org.zhuoluo.assignment.People;
import org.zhuoluo.assignment.Story;
import org.zhuoluo.assignment.desk.Talks;

/** What cannot be settled now: asked for, decided, reported on, struck off; on the real database and broker. */
@QuarkusTest
class LedgerTest {
    private static final String POWER = "U-POWER";

    @Inject
    FieldCipher cipher;

    @Inject
    MovableClock clock;

    @BeforeEach
    void theFirstOfDecember() {
        clock.stopAt(Fixtures.local("2026-12-01T10:00"));
    }

    @AfterEach
    void theClockRunsAgain() {
        clock.reset();
    }

    @Test
    void untilTheSupervisorHasDecidedTheReplyStaysDueAndTheSupervisorOwesTheDecision() {
        Story story = power();

        OnLedger.ask(story, POWER).statusCode(200).body("status", equalTo("ASKED"));

        assertThat(story.duty("DECIDE").unit()).isEqualTo("U-SUPERVISION");
        assertThat(story.duty("DECIDE").dueDate()).isEqualTo("2026-12-02");
        assertThat(story.statusOf(1, "REPLY")).isEqualTo("OPEN");
        assertThat(story.assignmentOf(POWER).status()).isEqualTo("SIGNED");
        OnLedger.ask(story, POWER).statusCode(409).body("type", equalTo("urn:zhuoluo:problem:ledger-asked-already"));
    }

    @Test
    void refusedItGoesOnAsBefore() {
        Story story = power();
        OnLedger entry = OnLedger.asked(story, POWER);
        String due = story.duty("REPLY").dueAt();

        entry.decide(false).statusCode(200).body("status", equalTo("REFUSED"));

        assertThat(story.statusOf(1, "DECIDE")).isEqualTo("MET");
        assertThat(story.statusOf(1, "REPLY")).isEqualTo("OPEN");
        assertThat(story.duty("REPLY").dueAt()).isEqualTo(due);
        assertThat(story.duties("TRACK")).isEmpty();
        entry.decide(true).statusCode(409);
        awaitTold(story, "assignment.ledger-refused.v1");
        OnLedger.ask(story, POWER).statusCode(200);
    }

    @Test
    void theLedgerIsNotAskedForWhileMoreTimeOrMaterialIs() {
        Story story = power();
        ofUnit(story, "extension", Map.of("newDueDate", "2026-12-11", "reason", "设备到货延迟"));
        OnLedger.ask(story, POWER).statusCode(409).body("type", equalTo("urn:zhuoluo:problem:requests-waiting"));
        People.supervisorOf("3399")
                .body(Map.of("granted", false, "explanation", "改为挂账"))
                .post(story.pathOf(POWER) + "/extension/decision")
                .then()
                .statusCode(200);
        ofUnit(story, "material", Map.of("text", "请补充用电负荷说明"));
        OnLedger.ask(story, POWER).statusCode(409).body("type", equalTo("urn:zhuoluo:problem:requests-waiting"));

        assertThat(story.duties("DECIDE")).extracting(Duty::status).containsExactly("MET");
    }

    @Test
    void neitherMoreTimeNorMaterialIsAskedForWhileTheLedgerIs() {
        Story story = power();
        OnLedger entry = OnLedger.asked(story, POWER);

        for (var act : Map.of(
                        "extension",
                        Map.<String, Object>of("newDueDate", "2026-12-11", "reason", "设备到货延迟"),
                        "material",
                        Map.<String, Object>of("text", "请补充用电负荷说明"))
                .entrySet()) {
            People.handlerOf(POWER)
                    .body(act.getValue())
                    .post(story.pathOf(POWER) + "/" + act.getKey())
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:zhuoluo:problem:ledger-waiting"));
        }

        assertThat(story.statusOf(1, "REPLY")).isEqualTo("OPEN");
        entry.decide(false).statusCode(200);
        ofUnit(story, "material", Map.of("text", "请补充用电负荷说明"));
    }

    private static void ofUnit(Story story, String act, Map<String, Object> body) {
        People.handlerOf(POWER)
                .body(body)
                .post(story.pathOf(POWER) + "/" + act)
                .then()
                .statusCode(200);
    }

    @Test
    void approvedTheMonthAndThePlanAreOwedInThePlaceOfTheReply() {
        Story story = power();

        OnLedger entry = OnLedger.approved(story, POWER);

        assertThat(story.assignmentOf(POWER).status()).isEqualTo("ON_LEDGER");
        assertThat(story.statusOf(1, "REPLY")).isEqualTo("MET");
        assertThat(story.statusOf(1, "DECIDE")).isEqualTo("MET");
        assertThat(story.duty("TRACK").dueDate()).isEqualTo("2026-12-31");
        assertThat(story.duty("STRIKE_OFF").dueDate()).isEqualTo("2027-03-31");
        assertThat(story.duty("STRIKE_OFF").unit()).isEqualTo(POWER);
        awaitTold(story, "assignment.put-on-ledger.v1");
        assertThat(story.toldOf("assignment.put-on-ledger.v1", "appealOnLedger"))
                .containsExactly("true");
        entry.file()
                .body("entry.status", equalTo("OPEN"))
                .body("entry.unit", equalTo(POWER))
                .body("entry.trackedMonth", equalTo("2026-12"))
                .body("entry.decidedBy", equalTo("supervisor-of-3399"))
                .body("reason", equalTo("须待规划批复"))
                .body("plan", equalTo("三月底前完成"))
                .body("explanation", equalTo("按计划三月底前完成"))
                .body("remarks", equalTo("同意按计划推进"));
        People.handlerOf(POWER)
                .body(Map.of("text", "t", "outcome", "SOLVED"))
                .post(story.pathOf(POWER) + "/reply")
                .then()
                .statusCode(409);
    }

    @Test
    void aReportMeetsItsMonthAndOpensTheNextAndAFurtherOneIsANote() {
        Story story = power();
        OnLedger entry = OnLedger.approved(story, POWER);

        entry.report(true).statusCode(200).body("trackedMonth", equalTo("2027-01"));
        entry.report(false).statusCode(200).body("trackedMonth", equalTo("2027-01"));

        assertThat(story.duties("TRACK"))
                .extracting(Duty::status, Duty::dueDate)
                .containsExactlyInAnyOrder(tuple("MET", "2026-12-31"), tuple("OPEN", "2027-01-29"));
        entry.file()
                .body("notes.kind", contains("REPORT", "NOTE"))
                .body("notes.month", contains("2026-12", null))
                .body("notes.public", contains(true, false));
    }

    @Test
    void aMissedMonthStaysOverdueUntilItHasItsReport() {
        Story story = power();
        OnLedger entry = OnLedger.approved(story, POWER);
        clock.stopAt(Fixtures.local("2027-02-01T10:00"));

        assertThat(overdue(story)).contains("TRACK");
        assertThat(listed("trackingMissing=true")).contains(entry.id());
        assertThat(listed("reviewDue=true")).contains(entry.id());

        entry.report(false).statusCode(200).body("trackedMonth", equalTo("2027-01"));
        assertThat(overdue(story)).as("that of January").contains("TRACK");
        entry.report(false).statusCode(200).body("trackedMonth", equalTo("2027-02"));
        assertThat(overdue(story)).doesNotContain("TRACK");
        entry.report(false).statusCode(200).body("trackedMonth", equalTo("2027-03"));
        entry.report(false).statusCode(200).body("trackedMonth", equalTo("2027-03"));
        assertThat(listed("trackingMissing=true")).doesNotContain(entry.id());
    }

    @Test
    void theSupervisorMovesTheReviewWithAReason() {
        Story story = power();
        OnLedger entry = OnLedger.approved(story, POWER);

        entry.act(People.supervisorOf("3399"), "review", Map.of("nextReviewDate", "2027-01-29", "reason", "一月底再看"))
                .statusCode(200)
                .body("nextReviewDate", equalTo("2027-01-29"));
        entry.act(People.supervisorOf("3399"), "review", Map.of("nextReviewDate", "2027-04-01", "reason", "太晚"))
                .statusCode(422)
                .body("errors.field", hasItem("nextReviewDate"));

        entry.file()
                .body("notes.kind", contains("REVIEW"))
                .body("notes.nextReviewDate", contains("2027-01-29"))
                .body("notes.text", contains("一月底再看"));
    }

    @Test
    void aPlanEndsAndIsReviewedInTheFuture() {
        Story story = power();
        Map<String, Object> today = OnLedger.request();
        today.put("planEndDate", "2026-12-01");
        Map<String, Object> late = OnLedger.request();
        late.put("nextReviewDate", "2027-04-01");

        for (Map<String, Object> wrong : List.of(today, late)) {
            People.handlerOf(POWER)
                    .body(wrong)
                    .post(story.pathOf(POWER) + "/ledger")
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:zhuoluo:problem:ledger-dates"));
        }
        assertThat(story.duties("DECIDE")).isEmpty();
    }

    @Test
    void itIsStruckOffByASecondPersonAndTheAppealHasItsAnswer() {
        Story story = power();
        OnLedger entry = OnLedger.approved(story, POWER);
        entry.talk(true);

        entry.submit("AGREES").statusCode(200).body("status", equalTo("OPEN"));
        assertThat(story.duty("REVIEW").unit()).isEqualTo(POWER);
        assertThat(story.duty("REVIEW").dueDate()).isEqualTo("2026-12-02");
        entry.submit("AGREES").statusCode(409).body("type", equalTo("urn:zhuoluo:problem:strike-off-waiting"));
        entry.act(entry.handler(), "strike-off/approve", Map.of())
                .statusCode(403)
                .body("type", equalTo("urn:zhuoluo:problem:second-person-needed"));
        entry.approve().statusCode(200).body("status", equalTo("STRUCK_OFF"));

        assertThat(story.assignmentOf(POWER).status()).isEqualTo("REPLIED");
        assertThat(story.statusOf(1, "REVIEW")).isEqualTo("MET");
        assertThat(story.statusOf(1, "TRACK")).isEqualTo("VOIDED");
        assertThat(story.statusOf(1, "STRIKE_OFF"))
                .as("owed until the enterprise has the answer")
                .isEqualTo("OPEN");
        awaitTold(story, "assignment.struck-off.v1");
        assertThat(story.repliesTold()).containsExactly("true");
        assertThat(story.toldOf("assignment.reply-published.v1", "fromLedger")).containsExactly("true");
        story.replied(1).awaitObligation(1, "STRIKE_OFF", "MET").awaitObligation(1, "RATE", "OPEN");
        People.handlerOf(POWER).get(story.pathOf(POWER)).then().body("reply.text", equalTo("已竣工"));
        entry.file()
                .body("strikeOffs.decision", contains("APPROVED"))
                .body("strikeOffs.submittedBy", contains("handler-of-U-POWER"))
                .body("strikeOffs.decidedBy", contains("somebody-as-HEAD"))
                .body("strikeOffs.enterpriseView", contains("AGREES"));
    }

    @Test
    void sentBackItStaysOnTheLedgerAndCanBeProposedAgain() {
        Story story = power();
        OnLedger entry = OnLedger.approved(story, POWER);
        entry.talk(true);
        entry.approve().statusCode(409).body("type", equalTo("urn:zhuoluo:problem:no-strike-off-waiting"));
        entry.submit("DISAGREES").statusCode(200);

        entry.sendBack().statusCode(200).body("status", equalTo("OPEN"));

        assertThat(story.assignmentOf(POWER).status()).isEqualTo("ON_LEDGER");
        assertThat(story.statusOf(1, "REVIEW")).isEqualTo("MET");
        entry.file().body("strikeOffs.remarks", contains("请补充验收照片"));
        entry.submit("AGREES").statusCode(200);
        entry.approve().statusCode(200);
    }

    @Test
    void whatTheEnterpriseSaysIsBackedByATalkSinceItIsOnTheLedger() {
        Story story = power();
        Talks.talk(POWER, story.pathOf(POWER));
        clock.stopAt(Fixtures.local("2026-12-01T11:00"));
        OnLedger entry = OnLedger.approved(story, POWER);
        clock.stopAt(Fixtures.local("2026-12-01T12:00"));

        entry.submit("AGREES").statusCode(422).body("type", equalTo("urn:zhuoluo:problem:view-not-backed"));
        entry.talk(false);
        entry.submit("NOT_REACHED").statusCode(422);
        entry.talk(false);
        entry.submit("DISAGREES").statusCode(422);
        entry.submit("NOT_REACHED").statusCode(200);
        entry.sendBack().statusCode(200);

        entry.talk(true);
        entry.submit("NOT_REACHED").statusCode(422);
        entry.submit("AGREES").statusCode(200);
    }

    @Test
    void resumedTheReplyIsDueAnewAndTheLedgerCanBeAskedForAgain() {
        Story story = power();
        OnLedger entry = OnLedger.approved(story, POWER);
        entry.talk(true);
        entry.submit("AGREES").statusCode(200);

        entry.resume().statusCode(200).body("status", equalTo("RESUMED"));

        assertThat(story.assignmentOf(POWER).status()).isEqualTo("SIGNED");
        for (String gone : List.of("TRACK", "STRIKE_OFF", "REVIEW")) {
            assertThat(story.statusOf(1, gone)).as(gone).isEqualTo("VOIDED");
        }
        assertThat(story.duties("REPLY")).extracting(Duty::status).containsExactlyInAnyOrder("MET", "OPEN");
        assertThat(open(story, "REPLY").dueDate()).as("three working days").isEqualTo("2026-12-04");
        awaitTold(story, "assignment.resumed.v1");
        assertThat(story.toldOf("assignment.resumed.v1", "appealResumes")).containsExactly("true");
        entry.file().body("resumedBecause", equalTo("规划已批复")).body("strikeOffs.decision", contains("DROPPED"));
        entry.approve().statusCode(409);
        entry.report(false).statusCode(409);

        OnLedger again = OnLedger.approved(story, POWER);
        assertThat(open(story, "TRACK").dueDate()).isEqualTo("2026-12-31");
        assertThat(story.duties("REPLY")).extracting(Duty::status).containsOnly("MET");
        assertThat(again.id()).isNotEqualTo(entry.id());
    }

    @Test
    void theSupervisorMayOrderTheWorkToGoOn() {
        Story story = power();
        OnLedger entry = OnLedger.approved(story, POWER);

        entry.act(People.supervisorOf("339901"), "resume", Map.of("reason", "条件已具备"))
                .statusCode(404);
        entry.act(People.supervisorOf("3399"), "resume", Map.of("reason", "条件已具备"))
                .statusCode(200);

        assertThat(story.statusOf(1, "TRACK")).isEqualTo("VOIDED");
    }

    @Test
    void withdrawnNothingIsOwedAndTheEntryHasEnded() {
        Story story = power();
        OnLedger entry = OnLedger.approved(story, POWER);

        story.withdrawn().awaitObligation(1, "TRACK", "VOIDED").awaitObligation(1, "STRIKE_OFF", "VOIDED");

        await().atMost(Patience.LONG)
                .untilAsserted(() -> entry.file()
                        .body("entry.status", equalTo("ENDED"))
                        .body("entry.trackingMissing", equalTo(false)));
        entry.report(false).statusCode(409);
    }

    @Test
    void theListIsWithinSightAndItsTotalsAndPagesAgree() {
        Story story = power();
        OnLedger entry = OnLedger.approved(story, POWER);

        People.handlerOf("U-WATER").get(entry.path()).then().statusCode(404);
        People.handlerOf("U-WATER")
                .get("/api/v1/ledger?appeal=" + story.id())
                .then()
                .body("items", equalTo(List.of()));
        People.supervisorOf("339901").get(entry.path()).then().statusCode(404);
        for (String filter : List.of("legacy=true", "promise=false", "unit=U-POWER", "area=339902", "status=OPEN")) {
            assertThat(listed(filter)).as(filter).contains(entry.id());
        }
        for (String filter : List.of("legacy=false", "promise=true", "unit=U-WATER", "area=339901", "status=ASKED")) {
            assertThat(listed(filter)).as(filter).doesNotContain(entry.id());
        }
        OnLedger other = OnLedger.approved(power(), POWER);
        var first = People.handlerOf(POWER)
                .get("/api/v1/ledger?limit=1&total=true")
                .then()
                .statusCode(200);
        int total = first.extract().path("total");
        assertThat(total).isEqualTo(allPages(total).size());
        assertThat(allPages(total)).doesNotHaveDuplicates().contains(entry.id(), other.id());
        People.handlerOf(POWER).get("/api/v1/ledger?cursor=eA").then().statusCode(400);
    }

    @Test
    void anEntryThatWasChangedMeanwhileIsNotActedOnBlindly() {
        Story story = power();
        OnLedger entry = OnLedger.approved(story, POWER);
        String seen = entry.file().extract().header("ETag");
        entry.report(false).statusCode(200);

        entry.act(entry.handler().header("If-Match", seen), "entries", Map.of("text", "再报"))
                .statusCode(412);
        entry.file().body("notes.kind", not(hasItem("NOTE"))).body("entry.endedAt", nullValue());
    }

    private Story power() {
        Story story = Story.of(cipher, "020102", "339902").assigned();
        People.handlerOf(POWER).post(story.pathOf(POWER) + "/sign").then().statusCode(200);
        return story;
    }

    private static List<String> listed(String filter) {
        return People.supervisorOf("3399")
                .get("/api/v1/ledger?limit=200&" + filter)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static List<String> allPages(int total) {
        var ids = new ArrayList<String>();
        String cursor = "";
        for (int i = 0; i < total && cursor != null; i++) {
            var page = People.handlerOf(POWER)
                    .get("/api/v1/ledger?limit=1&cursor=" + cursor)
                    .then()
                    .statusCode(200)
                    .extract();
            ids.addAll(page.<List<String>>path("items.id"));
            cursor = page.path("next");
        }
        return ids;
    }

    private static List<String> overdue(Story story) {
        return People.admin()
                .get("/api/v1/obligations?overdue=true&appeal=" + story.id())
                .then()
                .extract()
                .path("items.kind");
    }

    private static Duty open(Story story, String kind) {
        return story.duties(kind).stream()
                .filter(duty -> duty.status().equals("OPEN"))
                .findFirst()
                .orElseThrow();
    }

    private static void awaitTold(Story story, String type) {
        await().atMost(Patience.LONG).until(() -> story.told().contains(type));
    }
}
