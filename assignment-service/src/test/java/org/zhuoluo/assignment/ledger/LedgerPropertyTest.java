package org.zhuoluo.assignment.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.testing.MovableClock;
import org.zhuoluo.assignment.Duty;
import org.zhuoluo.assignment.Fixtures;
import org.zhuoluo.assignment.People;
import org.zhuoluo.assignment.Story;
import org.zhuoluo.assignment.material.Material;

/**
 * Whatever people do in whatever order, and whatever of it is refused: an assignment that is still to be answered has a running duty; on the
 * ledger these are exactly one TRACK and one STRIKE_OFF, off it exactly one REPLY; whatever waits for somebody is somebody's open duty; and no
 * month has two reports.
 */
@QuarkusTest
class LedgerPropertyTest {
    private static final String UNIT = "U-POWER";
    private static final int ACTS = 30;
    private static final int GIVE = 14;
    private static final Set<String> CAME_TO = ConcurrentHashMap.newKeySet();

    @Inject
    FieldCipher cipher;

    @Inject
    MovableClock clock;

    @AfterEach
    void theClockRunsAgain() {
        clock.reset();
    }

    /** What is refused must not be all that happens. */
    @AfterAll
    static void theActsLeadToTheLedger() {
        assertThat(CAME_TO).contains("SIGNED", "ON_LEDGER", "TIME ASKED FOR", "MATERIAL ASKED FOR");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void somebodyOwesTheNextStepAtEveryMoment(long seed) {
        Instant now = Fixtures.local("2026-12-01T10:00");
        clock.stopAt(now);
        var random = new Random(seed);
        Story story = Story.of(cipher, "020102", "339902").assigned();
        People.handlerOf(UNIT).post(story.pathOf(UNIT) + "/sign").then().statusCode(200);
        OnLedger entry = OnLedger.asked(story, UNIT);
        entry.decide(false).statusCode(200);
        askForMoreTime(story).statusCode(200);
        Material.ask(story, UNIT).statusCode(200);
        var did = new ArrayList<String>();

        for (int i = 0; i < ACTS && !story.assignmentOf(UNIT).status().equals("REPLIED"); i++) {
            boolean asked = isAskedOfTheEnterprise(story);
            now = now.plus(Duration.ofHours(random.nextInt(asked || random.nextBoolean() ? 12 : 24 * 12)));
            clock.stopAt(now);
            int act = asked && random.nextInt(3) == 0 ? GIVE : random.nextInt(17);
            entry = act(act, story, entry);
            did.add(Integer.toString(act));

            check(story, entry, "seed " + seed + ", acts " + did);
            checkRequests(story, "seed " + seed + ", acts " + did);
        }
    }

    private static OnLedger act(int act, Story story, OnLedger entry) {
        switch (act) {
            case 0 -> entry.decide(true);
            case 1 -> entry.decide(false);
            case 2, 3, 4 -> entry.report(act == 2);
            case 5 -> entry.resume();
            case 6 -> entry.submit("AGREES");
            case 7 -> entry.sendBack();
            case 8 -> entry.talk(true);
            case 9 -> askForMoreTime(story);
            case 10, 11, 12 -> decideOnTime(story, act == 10);
            case 13 -> Material.ask(story, UNIT);
            case GIVE -> {
                if (isAskedOfTheEnterprise(story)) {
                    Material.give(story);
                }
            }
            default -> {
                if (OnLedger.ask(story, UNIT).extract().statusCode() == 200) {
                    return new OnLedger(story, UNIT, lastEntryOf(story));
                }
                entry.approve();
            }
        }
        return entry;
    }

    private static void check(Story story, OnLedger entry, String trail) {
        List<Duty> running = story.obligations().stream()
                .filter(duty -> duty.status().equals("OPEN") || duty.status().equals("PAUSED"))
                .toList();
        String status = story.assignmentOf(UNIT).status();
        CAME_TO.add(status);
        Map<String, Integer> expected = switch (status) {
            case "ON_LEDGER" -> Map.of("TRACK", 1, "STRIKE_OFF", 1, "REPLY", 0);
            case "SIGNED" -> Map.of("TRACK", 0, "STRIKE_OFF", 0, "REPLY", 1);
            default -> Map.of("TRACK", 0, "STRIKE_OFF", 1, "REPLY", 0); // until appeals-service has told the enterprise
        };
        expected.forEach((kind, times) -> assertThat(running.stream().filter(duty -> duty.is(kind)))
                .as("%s: running %s", trail, kind)
                .hasSize(times));
        List<String> months = entry.file().extract().path("notes.findAll { it.kind == 'REPORT' }.month");
        assertThat(months).as(trail).doesNotHaveDuplicates().isSorted();
    }

    private static void checkRequests(Story story, String trail) {
        long forTime = pending(People.handlerOf(UNIT).get(story.pathOf(UNIT)).path("timetable.extensions.status"));
        long forMaterial = pending(Material.listed(story).extract().path("items.status"));
        List<String> forTheLedger = asked(story).path("items.id");
        List<Duty> duties = story.obligations();
        if (forTime > 0) {
            CAME_TO.add("TIME ASKED FOR");
        }
        if (forMaterial > 0) {
            CAME_TO.add("MATERIAL ASKED FOR");
        }

        assertThat(count(duties, "DECIDE", "OPEN")).as("%s: to decide", trail).isEqualTo(forTime + forTheLedger.size());
        assertThat(count(duties, "SUPPLEMENT", "OPEN"))
                .as("%s: to be given", trail)
                .isEqualTo(forMaterial);
        assertThat(count(duties, "REPLY", "PAUSED"))
                .as("%s: waits for it", trail)
                .isEqualTo(forMaterial);
    }

    private static boolean isAskedOfTheEnterprise(Story story) {
        return pending(Material.listed(story).extract().path("items.status")) > 0;
    }

    private static long pending(List<String> statuses) {
        return statuses.stream().filter("PENDING"::equals).count();
    }

    private static long count(List<Duty> duties, String kind, String status) {
        return duties.stream()
                .filter(duty -> duty.is(kind) && duty.status().equals(status))
                .count();
    }

    private static ValidatableResponse askForMoreTime(Story story) {
        String due = People.handlerOf(UNIT).get(story.pathOf(UNIT)).path("timetable.replyDueDate");
        LocalDate later = LocalDate.parse(due == null ? "2027-01-29" : due).plusDays(7); // again a day of the same week
        return People.handlerOf(UNIT)
                .body(Map.of("newDueDate", later.toString(), "reason", "设备到货延迟"))
                .post(story.pathOf(UNIT) + "/extension")
                .then();
    }

    private static void decideOnTime(Story story, boolean granted) {
        People.supervisorOf("3399")
                .body(Map.of("granted", granted, "explanation", "理由成立"))
                .post(story.pathOf(UNIT) + "/extension/decision");
    }

    private static Response asked(Story story) {
        return People.supervisorOf("3399").get("/api/v1/ledger?status=ASKED&appeal=" + story.id());
    }

    private static String lastEntryOf(Story story) {
        return asked(story).path("items[0].id");
    }
}
