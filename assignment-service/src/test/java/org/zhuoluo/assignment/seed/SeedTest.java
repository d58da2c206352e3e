package org.zhuoluo.assignment.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.assignment.People;
import org.zhuoluo.messaging.testing.Topics;

@QuarkusTest
class SeedTest {
    @Inject
    Seed seed;

    @Inject
    LoadedFiles loaded;

    @Test
    void instancesThatStartAtOnceLoadEachContentOnce() throws Exception {
        var loads = new AtomicInteger();
        String text = "content " + UUID.randomUUID();
        Callable<Boolean> start = () -> {
            loaded.once("some.csv", text, content -> loads.incrementAndGet());
            return true;
        };

        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Boolean> started : threads.invokeAll(Collections.nCopies(4, start))) {
                started.get();
            }
        }

        assertThat(loads).hasValue(1);
    }

    @Test
    void aSecondStartChangesNothing() {
        seed.onStart(new StartupEvent());

        List<Integer> versions = People.admin()
                .get("/api/v1/issue-types?limit=200")
                .then()
                .extract()
                .path("items.findAll { it.code < '99' }.version"); // those of the file
        assertThat(versions).containsOnly(1);
    }

    @Test
    void whatIsLoadedIsPublishedForTheOthersToCopyOnce() {
        await().atMost(Patience.LONG)
                .until(() -> keys().stream()
                                .filter(key -> key.startsWith("calendar-year/"))
                                .count()
                        >= 17);

        assertThat(keys())
                .doesNotHaveDuplicates()
                .contains(
                        "area/339901/1",
                        "unit/U-POWER/1",
                        "post/P-POWER/1",
                        "issue-type/020102/1",
                        "calendar-year/2026/1");
    }

    private static List<String> keys() {
        return Topics.readAll("zhuoluo.reference").stream()
                .map(each -> each.key())
                .toList();
    }
}
