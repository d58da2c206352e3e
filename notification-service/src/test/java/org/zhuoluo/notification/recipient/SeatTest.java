package org.zhuoluo.notification.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeatTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Seat SEAT = new Seat("P", List.of("a", "b", "c", "d"), null, null, null, null);

    @Test
    void theHolderAndTheDeputyReadThereOrNot() {
        assertThat(SEAT.isReadBy("a", DAY, Set.of("a", "b"))).isTrue();
        assertThat(SEAT.isReadBy("b", DAY, Set.of())).isTrue();
        assertThat(SEAT.isReadBy("c", DAY, Set.of())).isFalse();
    }

    @Test
    void whoeverActsReadsToo() {
        assertThat(SEAT.isReadBy("c", DAY, Set.of("a", "b"))).isTrue();
        assertThat(SEAT.isReadBy("d", DAY, Set.of("a", "b"))).isFalse();
        assertThat(SEAT.isReadBy("d", DAY, Set.of("a", "b", "c"))).isTrue();
        assertThat(SEAT.isReadBy("d", DAY, Set.of("a", "b", "c", "d")))
                .as("then the holder stays")
                .isFalse();
    }

    @Test
    void aChangeOfHolderComesByItselfOnItsDay() {
        var seat = new Seat("P", List.of("a", "b"), "e", DAY, null, null);

        assertThat(seat.isReadBy("a", DAY.minusDays(1), Set.of())).isTrue();
        assertThat(seat.isReadBy("e", DAY.minusDays(1), Set.of())).isFalse();
        assertThat(seat.isReadBy("a", DAY, Set.of())).isFalse();
        assertThat(seat.isReadBy("e", DAY, Set.of())).isTrue();
        assertThat(seat.isReadBy("b", DAY, Set.of())).isTrue();
    }
}
