package org.zhuoluo.api.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class Uuid7Test {
    private static final Instant FAR_AHEAD = Instant.parse("2126-11-22T00:00:00Z");

    @Test
    void itCarriesItsTimeVersionAndVariant() {
        Instant afterAllOtherTests = FAR_AHEAD.plusSeconds(3000);

        UUID id = Uuid7.next(InstantSource.fixed(afterAllOtherTests));

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(afterAllOtherTests.toEpochMilli());
    }

    @Test
    void aClockThatStandsStillOrGoesBackDoesNotBreakTheOrder() {
        List<String> ids = Stream.concat(
                        Stream.generate(() -> Uuid7.next(InstantSource.fixed(FAR_AHEAD.plusSeconds(2000))))
                                .limit(10_000),
                        Stream.generate(() -> Uuid7.next(InstantSource.fixed(FAR_AHEAD)))
                                .limit(10))
                .map(UUID::toString)
                .toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void manyThreadsNeverMakeTheSame() {
        Collection<UUID> ids = new ConcurrentLinkedQueue<>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                threads.execute(() -> Stream.generate(() -> Uuid7.next(InstantSource.system()))
                        .limit(5_000)
                        .forEach(ids::add));
            }
        }

        assertThat(ids).hasSize(20_000).doesNotHaveDuplicates();
    }
}
