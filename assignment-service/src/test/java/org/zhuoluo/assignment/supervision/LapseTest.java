package org.zhuoluo.assignment.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.testing.MovableClock;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.api.transaction.Transactions;
import org.zhuoluo.assignment.Duty;
import org.zhuoluo.assignment.Fixtures;
import org.zhuoluo.assignment.Story;
import org.zhuoluo.assignment.matter.Matters;
import org.zhuoluo.assignment.matter.RoundId;

@QuarkusTest
class LapseTest {
    @Inject
    FieldCipher cipher;

    @Inject
    MovableClock clock;

    @Inject
    LapseScanner scanner;

    @Inject
    Matters matters;

    @Inject
    Supervision supervision;

    @Inject
    Transactions transactions;

    @AfterEach
    void theClockRunsAgain() {
        clock.reset();
    }

    @Test
    void aWindowThatClosesIsReportedOnceHoweverManyInstancesLook() throws Exception {
        List<Story> stories = IntStream.range(0, 60).mapToObj(i -> answered()).toList();
        clock.stopAt(Fixtures.local("2026-12-08T00:00"));

        lookAtOnceWith(4);

        for (Story story : stories) {
            assertThat(story.statusOf(1, "RATE"))
                    .as("until evaluation has decided")
                    .isEqualTo("OPEN");
        }
        await().atMost(Patience.LONG).untilAsserted(() -> {
            Map<String, List<String>> told = Story.toldOfAll();
            assertThat(stories)
                    .allSatisfy(story -> assertThat(told.getOrDefault(story.id().toString(), List.of()))
                            .filteredOn("obligation.lapsed.v1"::equals)
                            .hasSize(1));
        });
    }

    @Test
    void aWindowIsOpenUntilMidnightOfItsLastWorkingDay() {
        Story story = answered();
        clock.stopAt(Fixtures.local("2026-12-07T23:59"));

        scanner.tick();

        assertThat(story.statusOf(1, "RATE")).isEqualTo("OPEN");
    }

    @Test
    void aDutyOfAUnitNeverLapsesItIsOverdue() {
        Story story = Story.of(cipher, "020102", "339902").submitted().awaitObligation(1, "ACCEPT", "OPEN");
        clock.stopAt(Fixtures.local("2026-11-25T00:00"));

        scanner.tick();

        assertThat(story.obligations())
                .singleElement()
                .returns("OPEN", Duty::status)
                .returns(true, Duty::overdue);
    }

    @Test
    void aSupplementThatIsAskedPausesAcceptingAndLapsesByItself() {
        Story story = Story.of(cipher, "020102", "339902").submitted();
        story.supplementRequested(Story.ACCEPTED)
                .awaitObligation(1, "ACCEPT", "PAUSED")
                .awaitObligation(1, "SUPPLEMENT", "OPEN");
        clock.stopAt(Fixtures.local("2026-12-01T00:00"));

        scanner.tick();

        assertThat(story.statusOf(1, "SUPPLEMENT")).isEqualTo("LAPSED");
        assertThat(story.statusOf(1, "ACCEPT")).isEqualTo("PAUSED");
    }

    @Test
    void whatTheEnterpriseCompletesRunsOnWithTheTimeGivenBack() {
        Story story = Story.of(cipher, "020102", "339902").submitted();

        story.supplementRequested(Story.ACCEPTED).supplemented(Fixtures.local("2026-11-25T09:00"));

        story.awaitObligation(1, "SUPPLEMENT", "MET").awaitObligation(1, "ACCEPT", "OPEN");
        assertThat(story.duty("ACCEPT").dueDate()).isEqualTo("2026-11-26");
    }

    /** As after appeal.replied, without the wire: sixty of them on it would test the broker. */
    private Story answered() {
        Story story = Story.of(cipher, "020102", "339902");
        transactions.inOne(() -> {
            matters.remember(story.submission());
            supervision.take(Fact.of(Happening.REPLIED, new RoundId(story.id(), 1), Story.ACCEPTED));
        });
        return story;
    }

    private void lookAtOnceWith(int instances) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(instances)) {
            Callable<Boolean> look = () -> {
                scanner.tick();
                return true;
            };
            for (Future<Boolean> looked : threads.invokeAll(Collections.nCopies(instances, look))) {
                looked.get();
            }
        }
        scanner.tick();
    }
}
