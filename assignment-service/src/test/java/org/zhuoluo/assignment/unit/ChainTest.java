package org.zhuoluo.assignment.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChainTest {
    static List<Long> seeds() {
        return IntStream.range(0, 300).mapToObj(Long::valueOf).toList();
    }

    /** Whoever is away: somebody of the chain acts, nobody before them is there, and only if all are away does an absent one act. */
    @ParameterizedTest
    @MethodSource("seeds")
    void atNoMomentNobodyActs(long seed) {
        var random = new Random(seed);
        List<String> accounts = IntStream.rangeClosed(0, random.nextInt(6))
                .mapToObj(i -> "p" + i)
                .toList();
        Set<String> away =
                accounts.stream().filter(account -> random.nextBoolean()).collect(Collectors.toSet());

        Chain.Acting acting = new Chain(accounts).actingWithout(away::contains);

        assertThat(acting.everybodyAway()).isEqualTo(away.containsAll(accounts));
        if (acting.everybodyAway()) {
            assertThat(acting.account()).isEqualTo(accounts.getFirst());
        } else {
            assertThat(away).doesNotContain(acting.account());
            assertThat(away).containsAll(accounts.subList(0, accounts.indexOf(acting.account())));
        }
    }

    @Test
    void whoeverTakesThePostOverWasADeputyOrComesFromOutside() {
        var chain = new Chain(List.of("a", "b", "c"));

        assertThat(chain.heldBy("c")).isEqualTo(new Chain(List.of("c", "b")));
        assertThat(chain.heldBy("d")).isEqualTo(new Chain(List.of("d", "b", "c")));
        assertThat(chain.heir()).contains("b");
        assertThat(new Chain(List.of("a")).heir()).isEmpty();
    }

    @Test
    void aPostHasSomebody() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Chain(List.of()));
    }
}
