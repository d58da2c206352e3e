package org.zhuoluo.assignment.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.testing.MovableClock;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.assignment.CityHall;
import org.zhuoluo.assignment.People;
import org.zhuoluo.assignment.Story;
import org.zhuoluo.assignment.assignment.Assignments;

@QuarkusTest
class ChangesTest {
    private static final String CHANGES = "/api/v1/assignments/changes";

    @Inject
    FieldCipher cipher;

    @Inject
    Assignments assignments;

    @Inject
    AssignmentChanges changes;

    @Inject
    ChangePositions positions;

    @Inject
    InstantSource time;

    @Inject
    MovableClock clock;

    @Test
    void aUnitHearsOfItsAssignmentsInTheOrderInWhichTheyChange() {
        Machine power = Machine.of("U-POWER");
        String from = power.gets(CHANGES + "?latest=true").getString("next");
        Story story = Story.of(cipher, "020102", "339902").assigned();
        Machine.of("U-POWER")
                .sends(
                        Machine.update(story.submission().appealNumber(), "PROGRESS", time.instant()),
                        Machine.talk(story.submission().appealNumber(), time.instant()),
                        Machine.reply(story.submission().appealNumber(), time.instant()));

        assertThat(typesOf(power, from, story, 5)).containsExactly("MADE", "SIGNED", "PROGRESS", "CONTACT", "REPLIED");
        assertThat(statusesOf(power, from, story)).containsExactly("MADE", "SIGNED", "SIGNED", "SIGNED", "REPLIED");
    }

    @Test
    void aShareThatIsHandedOnEndsForOneUnitAndBeginsForTheNextAndForThoseAbove() {
        Machine power = Machine.of("U-POWER");
        Machine linjiang = Machine.of("U-POWER-LINJIANG");
        Machine water = Machine.of("U-WATER");
        String from = power.gets(CHANGES + "?latest=true").getString("next");
        Story story = Story.of(cipher, "020102", "339901").assigned(); // of U-POWER-LINJIANG
        People.coordinatorOf("3399")
                .body(Map.of("unit", "U-WATER", "reason", "职责调整"))
                .post(story.assignmentPath() + "/move")
                .then()
                .statusCode(200);

        assertThat(typesOf(linjiang, from, story, 2)).containsExactly("MADE", "HANDED_ON");
        assertThat(typesOf(power, from, story, 2)).containsExactly("MADE", "HANDED_ON");
        assertThat(typesOf(water, from, story, 1)).containsExactly("MADE");
    }

    @Test
    void whoeverAsksHearsOfTheOpinionAndWhoeverIsAskedOfTheQuestion() {
        String from = Machine.of("U-POWER").gets(CHANGES + "?latest=true").getString("next");
        Story story = Story.of(cipher, "020102", "339902").assigned();
        People.handlerOf("U-POWER")
                .body(Map.of("unit", "U-LAND", "question", "该地块能否架线？"))
                .post(story.assignmentPath() + "/assistance")
                .then()
                .statusCode(200);
        Machine.of("U-LAND").sends(Machine.update(story.submission().appealNumber(), "OPINION", time.instant()));

        assertThat(typesOf(Machine.of("U-LAND"), from, story, 3)).containsExactly("MADE", "SIGNED", "OPINION_GIVEN");
        assertThat(typesOf(Machine.of("U-POWER"), from, story, 4))
                .containsExactly("MADE", "SIGNED", "ASSISTANCE_ASKED", "OPINION_RECEIVED");
    }

    @Test
    void anEmptyPageStillSaysWhereToGoOn() {
        Machine land = Machine.of("U-LAND");
        String from = land.gets(CHANGES + "?latest=true").getString("next");

        JsonPath page = land.gets(CHANGES + "?cursor=" + from);

        assertThat(page.getList("items")).isEmpty();
        assertThat(page.getString("next")).isNotEmpty();
        assertThat(page.getBoolean("more")).isFalse();
    }

    @Test
    void theFullReadingHoldsEveryAssignmentOfTheUnitOnceOpenOrEndedAndNobodyElses() {
        Story own = Story.of(cipher, "020102", "339902").assigned();
        Story below = Story.of(cipher, "020102", "339901").assigned(); // of U-POWER-LINJIANG
        Story foreign = Story.of(cipher, "050101", "339902").assigned(); // of U-MARKET
        Machine power = Machine.of("U-POWER");

        List<String> all = new ArrayList<>();
        String path = "/api/v1/assignments/export?total=true&limit=3";
        JsonPath page = power.gets(path);
        all.addAll(page.getList("items.assignmentId"));
        while (page.getString("next") != null) {
            page = power.gets(path + "&cursor=" + page.getString("next"));
            all.addAll(page.getList("items.assignmentId"));
        }

        assertThat(all)
                .doesNotHaveDuplicates()
                .hasSize(page.getInt("total"))
                .contains(own.assignmentId(), below.assignmentId())
                .doesNotContain(foreign.assignmentId());
    }

    @Test
    void aCursorThatIsNotOursIsRefused() {
        Machine.of("U-LAND").asks().get(CHANGES + "?cursor=abc").then().statusCode(400);
    }

    /**
     * Writers commit in any order and some roll back, and positions are given all the while; the puller stops, forgets what it had not kept,
     * and comes back.
     */
    @Test
    void aPullerThatStopsAndComesBackWhileOthersWriteMissesNoneAndSeesNoneTwice() throws Exception {
        Story story = Story.of(cipher, "020102", "339902").assigned();
        UUID assignment = UUID.fromString(story.assignmentId());
        String unit = CityHall.newDepartment();
        Machine puller = Machine.of(unit);
        var written = new ConcurrentLinkedQueue<Long>();
        var writing = new AtomicBoolean(true);
        var pulled = new ArrayList<Long>();
        String kept = puller.gets(CHANGES + "?latest=true").getString("next");
        try (var writers = Executors.newFixedThreadPool(6);
                var keeper = Executors.newSingleThreadExecutor()) {
            for (int i = 0; i < 6; i++) {
                var random = new Random(i);
                writers.execute(() -> write(assignment, unit, random, written));
            }
            writers.shutdown();
            keeper.execute(() -> {
                while (writing.get()) {
                    positions.giveOneBatch(); // besides the tick, and while a page is read
                }
            });
            var random = new Random(42);
            while (writing.get()) {
                writing.set(!writers.awaitTermination(1, TimeUnit.MILLISECONDS));
                kept = pull(puller, kept, pulled, random);
            }
        }
        await("the position of the last of them").atMost(Patience.LONG).until(() -> unplaced(unit) == 0);
        pullTheRest(puller, kept, pulled);

        assertThat(written).hasSizeGreaterThan(100);
        assertThat(pulled).isSorted().doesNotHaveDuplicates();
        assertThat(idsAt(unit, pulled)).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void aCursorFromBeforeWhatIsKeptIsGoneAndSaysHowToReadEverything() {
        Machine power = Machine.of("U-POWER");
        String old = power.gets(CHANGES + "?latest=true").getString("next");
        Story story = Story.of(cipher, "020102", "339902").assigned();
        assertThat(typesOf(power, old, story, 1)).containsExactly("MADE");
        clock.moveForward(Duration.ofDays(401));
        try {
            while (positions.sweepOneBatch() > 0) {
                // until nothing is left that is too old
            }
        } finally {
            clock.reset();
        }

        power.asks()
                .get(CHANGES + "?cursor=" + old)
                .then()
                .statusCode(410)
                .body("type", equalTo("urn:zhuoluo:problem:cursor-too-old"))
                .body("detail", containsString("/api/v1/assignments/changes?latest=true"));
        String fresh = power.gets(CHANGES).getString("next");
        assertThat(power.gets(CHANGES + "?cursor=" + fresh).getList("items")).isEmpty();
    }

    private void write(UUID assignment, String scope, Random random, ConcurrentLinkedQueue<Long> written) {
        for (int i = 0; i < 150; i++) {
            boolean commits = random.nextInt(5) > 0;
            List<Long> ids = new ArrayList<>();
            try {
                QuarkusTransaction.requiringNew().run(() -> {
                    for (int n = 0; n <= random.nextInt(3); n++) {
                        var change = new AssignmentChange(
                                scope, assignments.findById(assignment), ChangeType.PROGRESS, time.instant());
                        changes.persist(change);
                        ids.add(change.id());
                    }
                    pause(random);
                    if (!commits) {
                        throw new IllegalStateException("thought better of it");
                    }
                });
            } catch (IllegalStateException thoughtBetter) {
                assertThat(commits).isFalse();
            }
            if (commits) {
                written.addAll(ids);
            }
        }
    }

    private static void pause(Random random) {
        try {
            TimeUnit.MILLISECONDS.sleep(random.nextInt(12));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One page; now and then the puller dies before it has kept anything of it. */
    private static String pull(Machine puller, String kept, List<Long> pulled, Random random) {
        int limit = random.nextBoolean() ? 7 : 200; // pages that are full, and pages that end where positions end
        JsonPath page = puller.gets(CHANGES + "?limit=" + limit + "&cursor=" + kept);
        if (random.nextInt(4) == 0) {
            return kept;
        }
        pulled.addAll(positionsOf(page));
        return page.getString("next");
    }

    private static void pullTheRest(Machine puller, String kept, List<Long> pulled) {
        JsonPath page;
        String from = kept;
        do {
            page = puller.gets(CHANGES + "?limit=7&cursor=" + from);
            pulled.addAll(positionsOf(page));
            from = page.getString("next");
        } while (page.getBoolean("more"));
    }

    private static List<Long> positionsOf(JsonPath page) {
        return page.getList("items.position", String.class).stream()
                .map(Long::valueOf)
                .toList();
    }

    private long unplaced(String unit) {
        return QuarkusTransaction.requiringNew().call(() -> changes.count("scope = ?1 and position is null", unit));
    }

    private List<Long> idsAt(String unit, List<Long> places) {
        return QuarkusTransaction.requiringNew()
                .call(() -> changes.list("scope = ?1 and position in ?2", unit, places).stream()
                        .map(AssignmentChange::id)
                        .toList());
    }

    private static List<String> typesOf(Machine machine, String from, Story story, int expected) {
        await(expected + " changes")
                .atMost(Patience.LONG)
                .until(() -> of(machine, from, story, "type").size() >= expected);
        return of(machine, from, story, "type");
    }

    private static List<String> statusesOf(Machine machine, String from, Story story) {
        return of(machine, from, story, "status");
    }

    private static List<String> of(Machine machine, String from, Story story, String field) {
        return machine.gets(CHANGES + "?limit=200&cursor=" + from)
                .getList("items.findAll { it.appealNumber == '"
                        + story.submission().appealNumber() + "' }." + field);
    }
}
