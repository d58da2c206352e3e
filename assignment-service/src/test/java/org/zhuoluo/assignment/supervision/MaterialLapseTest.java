package org.zhuoluo.assignment.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.testing.EmbeddedMariaDb;
import org.zhuoluo.api.testing.MovableClock;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.assignment.Duty;
import org.zhuoluo.assignment.Fixtures;
import org.zhuoluo.assignment.Story;
import org.zhuoluo.assignment.material.Material;

/** What the enterprise does not give in time is done without; the pause ends with its reason. */
@QuarkusTest
class MaterialLapseTest {
    @Inject
    FieldCipher cipher;

    @Inject
    MovableClock clock;

    @Inject
    LapseScanner scanner;

    @BeforeEach
    void itIsMonday() {
        clock.stopAt(Fixtures.local("2026-11-23T10:05"));
    }

    @AfterEach
    void theClockRunsAgain() {
        clock.reset();
    }

    @Test
    void theClockRunsAgainFromTheMomentOnWhenTheTimeWasOver() {
        Story story = asked();
        clock.stopAt(Fixtures.local("2026-12-03T15:00")); // noticed late

        scanner.tick();

        assertThat(story.statusOf(1, "SUPPLEMENT")).isEqualTo("LAPSED");
        assertThat(story.duty("REPLY")).returns("OPEN", Duty::status).returns("2026-12-04", Duty::dueDate);
        Material.listed(story).body("items[0].status", equalTo("LAPSED"));
        await().atMost(Patience.LONG)
                .untilAsserted(() -> assertThat(story.told())
                        .endsWith("obligation.lapsed.v1", "assignment.material-lapsed.v1", "obligation.resumed.v1"));
    }

    @Test
    void itIsToldOnceHoweverManyInstancesLook() throws Exception {
        List<Story> stories = IntStream.range(0, 6).mapToObj(i -> asked()).toList();
        clock.stopAt(Fixtures.local("2026-12-01T00:00"));

        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            Callable<Boolean> look = () -> {
                scanner.tick();
                return true;
            };
            for (Future<Boolean> looked : threads.invokeAll(Collections.nCopies(4, look))) {
                looked.get();
            }
        }
        scanner.tick();

        for (Story story : stories) {
            assertThat(story.statusOf(1, "REPLY")).isEqualTo("OPEN");
            await().atMost(Patience.LONG)
                    .untilAsserted(() -> assertThat(story.told())
                            .filteredOn("assignment.material-lapsed.v1"::equals)
                            .hasSize(1));
        }
    }

    @Test
    @Timeout(60)
    void whatAnActHoldsIsLeftToTheNextTickAndWaitedForByNobody() throws Exception {
        Story story = asked();
        Story free = asked();
        clock.stopAt(Fixtures.local("2026-12-01T00:00"));

        try (Connection act = EmbeddedMariaDb.server().connect("assignment")) {
            act.setAutoCommit(false);
            try (Statement lock = act.createStatement()) {
                lock.execute("select * from appeal_round where appeal_id = '" + story.id() + "' for update");
            }
            scanner.tick();
            assertThat(free.statusOf(1, "SUPPLEMENT")).isEqualTo("LAPSED");
            assertThat(story.statusOf(1, "SUPPLEMENT")).isEqualTo("OPEN");
            act.rollback();
        }
        scanner.tick();

        assertThat(story.statusOf(1, "SUPPLEMENT")).isEqualTo("LAPSED");
        assertThat(story.statusOf(1, "REPLY")).isEqualTo("OPEN");
    }

    private Story asked() {
        Story story = Story.of(cipher, "020102", "339902").assigned();
        Material.ask(story, "U-POWER").statusCode(200);
        return story;
    }
}
