package org.zhuoluo.assignment.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.testing.MovableClock;
import org.zhuoluo.assignment.Duty;
import org.zhuoluo.assignment.Fixtures;
import org.zhuoluo.assignment.People;
import org.zhuoluo.assignment.Story;

/**
 * Whatever people do in whatever order, and whatever of it is refused: an assignment that is still to be answered has an open duty; on the
 * ledger these are exactly one TRACK and one STRIKE_OFF, off it exactly one REPLY; and no month has two reports.
 */
@QuarkusTest
class LedgerPropertyTest {
    private static final String UNIT = "U-POWER";
    private static final int ACTS = 25;

    @Inject
    FieldCipher cipher;

    @Inject
    MovableClock clock;

    @AfterEach
    void theClockRunsAgain() {
        clock.reset();
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
        var did = new ArrayList<String>();

        for (int i = 0; i < ACTS && !story.assignmentOf(UNIT).status().equals("REPLIED"); i++) {
            now = now.plus(Duration.ofHours(random.nextInt(24 * 12)));
            clock.stopAt(now);
            int act = random.nextInt(10);
            entry = act(act, story, entry);
            did.add(Integer.toString(act));

            check(story, entry, "seed " + seed + ", acts " + did);
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
        List<Duty> open = story.obligations().stream()
                .filter(duty -> duty.status().equals("OPEN"))
                .toList();
        Map<String, Integer> expected = switch (story.assignmentOf(UNIT).status()) {
            case "ON_LEDGER" -> Map.of("TRACK", 1, "STRIKE_OFF", 1, "REPLY", 0);
            case "SIGNED" -> Map.of("TRACK", 0, "STRIKE_OFF", 0, "REPLY", 1);
            default -> Map.of("TRACK", 0, "STRIKE_OFF", 1, "REPLY", 0); // until appeals-service has told the enterprise
        };
        expected.forEach((kind, times) -> assertThat(open.stream().filter(duty -> duty.is(kind)))
                .as("%s: open %s", trail, kind)
                .hasSize(times));
        List<String> months = entry.file().extract().path("notes.findAll { it.kind == 'REPORT' }.month");
        assertThat(months).as(trail).doesNotHaveDuplicates().isSorted();
    }

    private static String lastEntryOf(Story story) {
        return People.supervisorOf("3399")
                .get("/api/v1/ledger?status=ASKED&appeal=" + story.id())
                .then()
                .extract()
                .path("items[0].id");
    }
}
