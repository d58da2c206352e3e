package org.zhuoluo.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.testing.Patience;

class VitalThreadsTest {
    private static final Duration AT_ONCE = Duration.ofMillis(1);

    private final VitalThreads threads = new VitalThreads();

    @Test
    void whatStumblesByAnErrorBeginsAgain() {
        var begun = new AtomicInteger();
        var end = new CountDownLatch(1);

        threads.start(
                "relay",
                () -> {
                    if (begun.incrementAndGet() < 3) {
                        throw new NoClassDefFoundError("half a deployment");
                    }
                    waitFor(end);
                },
                AT_ONCE);

        await().atMost(Patience.LONG).until(() -> begun.get() == 3);
        assertThat(threads.unwell()).isEmpty();
        end.countDown();
    }

    @Test
    void whatDoesNothingButStumbleIsUnwell() {
        Thread thread = threads.start(
                "relay",
                () -> {
                    throw new OutOfMemoryError("every time");
                },
                AT_ONCE);

        await().atMost(Patience.LONG)
                .untilAsserted(() -> assertThat(threads.unwell()).containsExactly("relay"));
        thread.interrupt();
    }

    @Test
    void whoHasDoneTheWorkIsNotMissed() throws Exception {
        Thread thread = threads.start("topics", () -> {}, AT_ONCE);

        thread.join();

        assertThat(threads.unwell()).isEmpty();
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
