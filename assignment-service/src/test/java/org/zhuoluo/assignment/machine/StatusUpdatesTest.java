package org.zhuoluo.assignment.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.assignment.People;
import org.zhuoluo.assignment.Story;
import org.zhuoluo.assignment.desk.Talks;

@QuarkusTest
class StatusUpdatesTest {
    private static final Machine POWER = Machine.of("U-POWER");

    @Inject
    FieldCipher cipher;

    @Inject
    InstantSource clock;

    /** Signalen #407: there it was lost. */
    @Test
    void aLateOrOutOfOrderStatusOfADepartmentIsKeptAsANoteWithACodeAndNeverLost() {
        Story story = power();
        String number = numberOf(story);
        Instant now = clock.instant();

        JsonPath answers = POWER.sends(
                Machine.reply(number, now), // before the enterprise was contacted
                Machine.update(number, "PROGRESS", now.minusSeconds(1)));
        JsonPath late = POWER.sends(Machine.update(number, "PROGRESS", now.minusSeconds(60)));

        assertThat(answers.getList("items.code", String.class)).containsExactly("CONTACT_MISSING", "DONE");
        assertThat(late.getList("items.code", String.class)).containsExactly("LATE");
        assertThat(story.assignments().getFirst().status()).isEqualTo("SIGNED");
        assertThat(notesOn(story)).containsExactly("CONTACT_MISSING", "LATE");
        People.handlerOf("U-POWER")
                .get(story.assignmentPath())
                .then()
                .body("updateNotes[0].content.text", equalTo("已派工程师现场核查。"))
                .body("updateNotes[0].content.outcome", equalTo("SOLVED"))
                .body("updateNotes[1].message", equalTo("A later update of the same assignment was applied before"));
    }

    @Test
    void anUpdateIsAppliedByTheRulesThatAPersonMeets() {
        Story story = power();
        String number = numberOf(story);
        Instant now = clock.instant();

        JsonPath answers = POWER.sends(
                Machine.update(number, "SIGN", now.plusSeconds(1)),
                Machine.update(number, "公开进展", now.plusSeconds(2)),
                Machine.talk(number, now.plusSeconds(3)),
                Machine.reply(number, now.plusSeconds(4)),
                Machine.update(number, "PROGRESS", now.plusSeconds(5)));

        assertThat(answers.getList("items.code", String.class))
                .containsExactly("DONE", "DONE", "DONE", "DONE", "ASSIGNMENT_ENDED");
        assertThat(story.assignments().getFirst().status()).isEqualTo("REPLIED");
        assertThat(story.statusOf(1, "SIGN")).isEqualTo("MET");
        assertThat(story.statusOf(1, "CONTACT")).isEqualTo("MET");
        People.handlerOf("U-POWER")
                .get(story.assignmentPath())
                .then()
                .body("notes[0].public", equalTo(true))
                .body("reply.publishedBy", equalTo("system-of-U-POWER"));
    }

    @Test
    void theUpdatesOfOneAssignmentAreTakenInTheOrderOfTheirTimesAndAnsweredInTheOrderInWhichTheyCame() {
        Story story = power();
        String number = numberOf(story);
        Instant now = clock.instant();

        JsonPath answers = POWER.sends(
                Machine.reply(number, now.plusSeconds(3)),
                Machine.talk(number, now.plusSeconds(2)),
                Machine.update(number, "SIGN", now.plusSeconds(1)));

        assertThat(answers.getList("items.code", String.class)).containsExactly("DONE", "DONE", "DONE");
        assertThat(story.assignments().getFirst().status()).isEqualTo("REPLIED");
    }

    @Test
    void anEventCountsOnceAndWithAnotherContentItIsReused() {
        Story story = power();
        Map<String, Object> update = Machine.update(numberOf(story), "PROGRESS", clock.instant());

        JsonPath first = POWER.sends(update);
        JsonPath again = POWER.sends(update, update);
        JsonPath other = POWER.sends(Machine.with(update, "text", "另一内容"));

        assertThat(first.getBoolean("items[0].repeated")).isFalse();
        assertThat(again.getList("items.code", String.class)).containsExactly("DONE", "DONE");
        assertThat(again.getList("items.repeated", Boolean.class)).containsExactly(true, true);
        assertThat(other.getString("items[0].code")).isEqualTo("EVENT_ID_REUSED");
        assertThat(notesOfPeople(story)).hasSize(1);
    }

    @Test
    void theIdsOfTwoSystemsDoNotMeet() {
        Story story = power();
        Story water = Story.of(cipher, "020102", "339901").assigned();
        String event = Machine.event();
        POWER.sends(Machine.update(event, numberOf(story), "PROGRESS", clock.instant()));

        JsonPath other = Machine.of("U-POWER-LINJIANG")
                .sends(Machine.update(event, numberOf(water), "PROGRESS", clock.instant()));

        assertThat(other.getString("items[0].code")).isEqualTo("DONE");
    }

    @Test
    void aNumberOfAnotherUnitIsAnsweredLikeOneThatNobodyHas() {
        Story foreign = Story.of(cipher, "050101", "339902").assigned(); // of U-MARKET
        String event = Machine.event();
        Instant now = clock.instant();

        JsonPath ofForeign = POWER.sends(
                Machine.update(numberOf(foreign), "PROGRESS", now),
                Machine.update(foreign.assignmentId(), "SIGN", now));
        JsonPath ofNobody = POWER.sends(
                Machine.update(event, "YZ-0000", "PROGRESS", now),
                Machine.update(UUID.randomUUID().toString(), "SIGN", now));

        for (String field : List.of("kind", "code", "message", "assignmentId", "errors", "repeated")) {
            assertThat(ofForeign.getList("items." + field)).isEqualTo(ofNobody.getList("items." + field));
        }
        assertThat(ofForeign.getList("items.code", String.class)).containsOnly("NUMBER_UNKNOWN");
        assertThat(foreign.assignments().getFirst().status()).isEqualTo("MADE");
        assertThat(POWER.sends(Machine.update(event, "YZ-0000", "PROGRESS", now))
                        .getBoolean("items[0].repeated"))
                .isTrue();
    }

    @Test
    void anAssignmentIsNamedByItsOwnIdOrByTheNumberOfTheAppealAlsoByTheUnitAbove() {
        Story story = Story.of(cipher, "020102", "339901").assigned(); // of U-POWER-LINJIANG

        JsonPath answers = POWER.sends(
                Machine.update(story.assignmentId(), "PROGRESS", clock.instant()),
                Machine.update(numberOf(story), "PROGRESS", clock.instant()));

        assertThat(answers.getList("items.code", String.class)).containsExactly("DONE", "DONE");
        assertThat(answers.getList("items.assignmentId", String.class)).containsOnly(story.assignmentId());
    }

    @Test
    void aShuffledBatchWithATwiceSentThirdIsAppliedOnceOrNotedAndTheTotalsReconcile() {
        List<Story> stories = List.of(power(), power(), power());
        Instant now = clock.instant();
        List<Map<String, Object>> updates = new ArrayList<>();
        for (Story story : stories) {
            for (int i = 0; i < 10; i++) {
                updates.add(Machine.update(numberOf(story), "PROGRESS", now.minusSeconds(100 - i)));
            }
        }
        List<Map<String, Object>> sent = new ArrayList<>(updates);
        sent.addAll(updates.subList(0, 10));
        Collections.shuffle(sent, new Random(7));

        long applied = 0;
        long notes = 0;
        for (int from = 0; from < sent.size(); from += 8) {
            JsonPath answer = POWER.sends(sent.subList(from, Math.min(from + 8, sent.size())), "");
            List<Boolean> repeated = answer.getList("items.repeated");
            List<String> kinds = answer.getList("items.kind");
            for (int i = 0; i < kinds.size(); i++) {
                applied += kinds.get(i).equals("APPLIED") && !repeated.get(i) ? 1 : 0;
                notes += kinds.get(i).equals("NOTE") && !repeated.get(i) ? 1 : 0;
            }
        }

        assertThat(applied + notes).isEqualTo(30);
        assertThat(stories.stream()
                        .mapToLong(story -> notesOfPeople(story).size())
                        .sum())
                .isEqualTo(applied);
        assertThat(stories.stream().mapToLong(story -> notesOn(story).size()).sum())
                .isEqualTo(notes)
                .isPositive();
        assertThat(stories.stream().flatMap(story -> notesOn(story).stream())).containsOnly("LATE");
    }

    @Test
    void twoWritersWithTheSameEventsAtTheSameMomentHaveTheEffectOfOne() throws Exception {
        List<Story> stories = List.of(power(), power(), power(), power());
        List<Map<String, Object>> updates = new ArrayList<>();
        for (Story story : stories) {
            for (int i = 0; i < 5; i++) {
                updates.add(Machine.update(
                        numberOf(story), "PROGRESS", clock.instant().minusSeconds(50 - i)));
            }
        }
        updates.add(Machine.update("YZ-0000", "PROGRESS", clock.instant()));

        List<Future<JsonPath>> answers;
        try (var writers = Executors.newFixedThreadPool(4)) {
            Callable<JsonPath> writer = () -> POWER.sends(updates, "");
            answers = writers.invokeAll(Collections.nCopies(4, writer));
        }

        long fresh = 0;
        for (Future<JsonPath> answer : answers) {
            assertThat(answer.get().getLong("applied")).isEqualTo(20);
            assertThat(answer.get().getLong("refused")).isEqualTo(1);
            fresh += answer.get().getList("items.repeated", Boolean.class).stream()
                    .filter(repeated -> !repeated)
                    .count();
        }
        assertThat(fresh).isEqualTo(21);
        stories.forEach(story -> assertThat(notesOfPeople(story)).hasSize(5));
    }

    @Test
    void aBatchThatARuleInterruptsKeepsWhatStandsBeforeAndAfter() {
        Story story = power();
        String number = numberOf(story);
        Instant now = clock.instant();

        JsonPath answers = POWER.sends(
                Machine.update(number, "PROGRESS", now.minusSeconds(9)),
                Machine.reply(number, now.minusSeconds(8)),
                Machine.update(number, "PROGRESS", now.minusSeconds(7)),
                Machine.with(Machine.reply(number, now.minusSeconds(6)), "outcome", "NOT_SOLVED"),
                Machine.update(number, "OPINION", now.minusSeconds(5)),
                Machine.update(number, "PROGRESS", now.minusSeconds(4)));

        assertThat(answers.getList("items.code", String.class))
                .containsExactly("DONE", "CONTACT_MISSING", "DONE", "FINAL_GROUND_MISSING", "MOVE_NOT_ALLOWED", "DONE");
        assertThat(notesOfPeople(story)).hasSize(3);
        assertThat(notesOn(story)).containsExactly("CONTACT_MISSING", "FINAL_GROUND_MISSING", "MOVE_NOT_ALLOWED");
    }

    @Test
    void whatCannotBeReadAsTheActItIsMeantToBeIsANoteThatNamesTheFields() {
        Story story = power();
        Map<String, Object> empty = Machine.update(numberOf(story), "CONTACT", clock.instant());
        empty.remove("text");

        JsonPath answer = POWER.sends(empty);

        assertThat(answer.getString("items[0].code")).isEqualTo("CONTENT_INCOMPLETE");
        assertThat(answer.getList("items[0].errors.field", String.class))
                .containsExactlyInAnyOrder("method", "person", "text");

        JsonPath again = POWER.sends(empty); // the first answer may have been lost
        assertThat(again.getBoolean("items[0].repeated")).isTrue();
        assertThat(again.getList("items[0].errors")).isEqualTo(answer.getList("items[0].errors"));
    }

    @Test
    void timesThatCannotBeAreNotedToo() {
        Story story = power();
        String number = numberOf(story);

        JsonPath answers = POWER.sends(
                Machine.update(number, "PROGRESS", clock.instant().plusSeconds(3600)),
                Machine.update(number, "PROGRESS", clock.instant().minusSeconds(86_400)));

        assertThat(answers.getList("items.code", String.class)).containsExactly("TIME_IN_FUTURE", "BEFORE_ASSIGNMENT");
        assertThat(notesOn(story)).hasSize(2);
    }

    @Test
    void oneUpdateAloneNeedsNoList() {
        Story story = power();

        POWER.asks()
                .body(Machine.update(numberOf(story), "SIGN", clock.instant()))
                .post(Machine.UPDATES)
                .then()
                .statusCode(200)
                .body("applied", equalTo(1))
                .body("items[0].code", equalTo("DONE"));
    }

    @Test
    void aRowOfTheWrongFormIsRefusedForItselfAndItsIdStaysFree() {
        Story story = power();
        Map<String, Object> right = Machine.update(numberOf(story), "PROGRESS", clock.instant());

        JsonPath answers = POWER.sends(
                Machine.with(right, "number", "  "), Machine.update(numberOf(story), "SIGN", clock.instant()));

        assertThat(answers.getList("items.code", String.class)).containsExactly("ROW_INVALID", "DONE");
        assertThat(answers.getString("items[0].errors[0].field")).isEqualTo("number");
        assertThat(POWER.sends(right).getString("items[0].code")).isEqualTo("DONE");
    }

    @Test
    void aRowThatCannotBeReadIsAnsweredWithItsFieldAndStopsNoOther() {
        Story story = power();
        Map<String, Object> right = Machine.update(numberOf(story), "PROGRESS", clock.instant());
        List<Object> rows = List.of(
                Machine.with(right, "time", "yesterday"),
                Machine.with(right, "outcome", "FINISHED"),
                Machine.with(right, "attachments", List.of("a.pdf")),
                Machine.with(right, "contact", "by phone"),
                "a word",
                Machine.update(numberOf(story), "SIGN", clock.instant()));

        JsonPath answers = POWER.asks()
                .body(rows)
                .post(Machine.UPDATES)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(answers.getList("items.code", String.class))
                .containsExactly("ROW_INVALID", "ROW_INVALID", "ROW_INVALID", "ROW_INVALID", "ROW_INVALID", "DONE");
        assertThat(answers.getList("items.collect { it.errors.field }.flatten()", String.class))
                .containsExactly("time", "outcome", "attachments[0]", "contact", "");
        assertThat(answers.getString("items[0].eventId")).isEqualTo(right.get("eventId"));
        assertThat(answers.getString("items[4].eventId")).isNull();
        assertThat(POWER.sends(right).getString("items[0].code")).isEqualTo("DONE");
    }

    @Test
    void aRequestOfTheWrongFormIsRefusedAsAWhole() {
        for (String broken : List.of("[{\"eventId\": \"e\"", "")) {
            POWER.asks().body(broken).post(Machine.UPDATES).then().statusCode(400);
        }
        POWER.asks().body("[]").post(Machine.UPDATES).then().statusCode(400);
        POWER.asks()
                .body(Collections.nCopies(1001, Map.of("eventId", "e")))
                .post(Machine.UPDATES)
                .then()
                .statusCode(400);
        POWER.asks()
                .body(List.of(Machine.with(Machine.update("n", "s", clock.instant()), "text", "字".repeat(400_000))))
                .post(Machine.UPDATES)
                .then()
                .statusCode(413);
    }

    @Test
    void aSystemListsItsOwnNotesAndRefusalsAndTheUnitSeesThemToo() {
        Story story = power();
        String number = numberOf(story);
        POWER.sends(
                Machine.update(number, "PROGRESS", clock.instant()),
                Machine.update(number, "无此状态", clock.instant()),
                Machine.update("YZ-0000", "PROGRESS", clock.instant()));

        JsonPath notes = POWER.gets(Machine.UPDATES + "?kind=NOTE&limit=1&total=true");
        JsonPath refused = POWER.gets(Machine.UPDATES + "?kind=REFUSED&limit=1");

        assertThat(notes.getString("items[0].code")).isEqualTo("STATUS_UNKNOWN");
        assertThat(notes.getString("items[0].number")).isEqualTo(number);
        assertThat(notes.getLong("total")).isPositive();
        assertThat(refused.getString("items[0].code")).isEqualTo("NUMBER_UNKNOWN");
        String path = Machine.UPDATES + "?kind=NOTE&limit=200";
        assertThat(eventsOf(People.handlerOf("U-POWER"), path)).contains(notes.getString("items[0].eventId"));
        assertThat(eventsOf(People.handlerOf("U-MARKET"), path)).doesNotContain(notes.getString("items[0].eventId"));
        assertThat(eventsOf(Machine.of("U-POWER-LINJIANG").asks(), path))
                .doesNotContain(notes.getString("items[0].eventId"));
    }

    @Test
    void theTableOfCodesSaysWhatToDoNextInBothLanguages() {
        JsonPath codes = POWER.gets(Machine.UPDATES + "/codes");

        assertThat(codes.getList("code", String.class))
                .containsExactly(java.util.stream.Stream.of(UpdateCode.values())
                        .map(Enum::name)
                        .toArray(String[]::new));
        for (String column : List.of("kind", "zh", "en", "nextZh", "nextEn")) {
            assertThat(codes.getList(column, String.class)).doesNotContainNull().doesNotContain("");
        }
    }

    @Test
    void filesGoAlongByReference() {
        Story story = power();
        String file = UUID.randomUUID().toString();

        POWER.sends(
                Machine.with(
                        Machine.update(numberOf(story), "PROGRESS", clock.instant()), "attachments", List.of(file)),
                Machine.with(Machine.update(numberOf(story), "备注", clock.instant()), "attachments", List.of(file)));

        assertThat(file(story).getList("notes[0].attachments", String.class)).containsExactly(file);
        assertThat(file(story).getList("updateNotes[0].content.attachments", String.class))
                .containsExactly(file);
    }

    @Test
    void whatAnActHasNoPlaceForIsKeptBesideItAndItsFilesAreTold() {
        Story story = power();
        String file = UUID.randomUUID().toString();
        Map<String, Object> sign = Machine.with(
                Machine.with(Machine.update(numberOf(story), "SIGN", clock.instant()), "attachments", List.of(file)),
                "contact",
                Map.of("method", "PHONE", "reached", true, "person", "周经理"));
        Map<String, Object> progress =
                Machine.with(Machine.update(numberOf(story), "PROGRESS", clock.instant()), "internalNote", "费用自担");

        JsonPath answers = POWER.sends(sign, progress, Machine.talk(numberOf(story), clock.instant()));

        assertThat(answers.getList("items.code", String.class)).containsExactly("DONE", "DONE", "DONE");
        People.handlerOf("U-POWER")
                .get(story.assignmentPath())
                .then()
                .body("updateNotes.size()", equalTo(2))
                .body("updateNotes[0].code", equalTo("DONE"))
                .body("updateNotes[0].content.text", equalTo("已派工程师现场核查。"))
                .body("updateNotes[0].content.contact.person", equalTo("周经理"))
                .body("updateNotes[0].content.attachments", equalTo(List.of(file)))
                .body("updateNotes[1].content", equalTo(Map.of("internalNote", "费用自担")));
        awaitFilesTold(story, file);
    }

    @Test
    void theFilesOfANoteAreToldWhateverBecameOfTheAssignment() {
        Story story = power();
        String file = UUID.randomUUID().toString();
        Talks.talk("U-POWER", story.assignmentPath());
        POWER.sends(Machine.reply(numberOf(story), clock.instant()));

        JsonPath answer = POWER.sends(
                Machine.with(Machine.reply(numberOf(story), clock.instant()), "attachments", List.of(file)));

        assertThat(answer.getString("items[0].code")).isEqualTo("ASSIGNMENT_ENDED");
        awaitFilesTold(story, file);
        assertThat(notesOfPeople(story)).isEmpty();
    }

    @Test
    void anAssistingUnitsSystemGivesItsOpinion() {
        Story story = power();
        People.handlerOf("U-POWER")
                .body(Map.of("unit", "U-LAND", "question", "该地块能否架线？"))
                .post(story.assignmentPath() + "/assistance")
                .then()
                .statusCode(200);

        JsonPath answers = Machine.of("U-LAND").sends(Machine.update(numberOf(story), "OPINION", clock.instant()));

        assertThat(answers.getString("items[0].code")).isEqualTo("DONE");
        assertThat(story.assignmentOf("U-LAND").status()).isEqualTo("ADVISED");
    }

    @Test
    void anUpdateAfterTheMatterWentToAnotherUnitIsStillKept() {
        Story story = power();
        Talks.talk("U-POWER", story.assignmentPath());
        People.coordinatorOf("3399")
                .body(Map.of("unit", "U-WATER", "reason", "职责调整"))
                .post(story.assignmentPath() + "/move")
                .then()
                .statusCode(200);

        JsonPath answer = POWER.sends(Machine.reply(numberOf(story), clock.instant()));

        assertThat(answer.getString("items[0].code")).isEqualTo("ASSIGNMENT_ENDED");
        assertThat(story.assignmentOf("U-WATER").status()).isEqualTo("MADE");
    }

    /** To appeals-service, which has them: as a progress for the house. */
    private static void awaitFilesTold(Story story, String file) {
        String fact = "assignment.progress-reported.v1";
        await("the file to be told")
                .atMost(Patience.LONG)
                .until(() -> story.toldOf(fact, "attachments").contains("[" + file + "]"));
        int index = story.toldOf(fact, "attachments").indexOf("[" + file + "]");
        assertThat(story.toldOf(fact, "publicNote").get(index)).isEqualTo("false");
    }

    private static List<String> eventsOf(io.restassured.specification.RequestSpecification who, String path) {
        return who.get(path).then().statusCode(200).extract().jsonPath().getList("items.eventId");
    }

    private static List<String> notesOn(Story story) {
        return file(story).getList("updateNotes.code");
    }

    private static List<String> notesOfPeople(Story story) {
        return file(story).getList("notes.text");
    }

    private static JsonPath file(Story story) {
        return People.admin()
                .get(story.assignmentPath())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String numberOf(Story story) {
        return story.submission().appealNumber();
    }

    private Story power() {
        return Story.of(cipher, "020102", "339902").assigned();
    }
}
