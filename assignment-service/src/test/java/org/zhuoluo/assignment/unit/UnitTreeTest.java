package org.zhuoluo.assignment.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnitTreeTest {
    @Test
    void aUnitThatMovesTakesWhatIsBelowItAlong() {
        var known = List.of(line("A", null), line("B", null), line("C", "A"), line("D", "C"));

        var tree = new UnitTree(known, List.of(line("C", "B")));

        assertThat(tree.pathOf("D")).contains("B/C/D/");
        assertThat(tree.pathOf("A")).contains("A/");
    }

    @Test
    void whatHangsInACircleOrFromNothingHasNoPath() {
        var tree = new UnitTree(
                List.of(line("A", "B"), line("B", "A"), line("C", "A"), line("D", "D"), line("E", "GONE")),
                List.of(line("F", null)));

        assertThat(List.of("A", "B", "C", "D", "E"))
                .allSatisfy(code -> assertThat(tree.pathOf(code)).isEmpty());
        assertThat(tree.fromTheRootsDown()).extracting(UnitLine::code).containsExactly("F");
    }

    static List<Long> seeds() {
        return IntStream.range(0, 200).mapToObj(Long::valueOf).toList();
    }

    /** Whatever is changed: a path is that of the parent and the own code, parents come first, and without a path there is a circle. */
    @ParameterizedTest
    @MethodSource("seeds")
    void inEveryTreeAPathGoesOverTheParent(long seed) {
        var random = new Random(seed);
        Map<String, @Nullable String> parents = new HashMap<>();
        List<UnitLine> known = lines(random, parents);
        List<UnitLine> changed = lines(random, parents);

        var tree = new UnitTree(known, changed);

        var before = new ArrayList<String>();
        for (UnitLine line : tree.fromTheRootsDown()) {
            String above =
                    line.parent() == null ? "" : tree.pathOf(line.parent()).orElseThrow();
            assertThat(tree.pathOf(line.code())).contains(above + line.code() + "/");
            assertThat(line.parent() == null || before.contains(line.parent())).isTrue();
            before.add(line.code());
        }
        parents.keySet().stream()
                .filter(code -> !before.contains(code))
                .forEach(code -> assertThat(climb(code, parents)).as(code).isGreaterThan(parents.size()));
    }

    /** How many steps up, more than there are units if it never ends. */
    private static int climb(String code, Map<String, @Nullable String> parents) {
        int steps = 0;
        for (String at = code; at != null && steps <= parents.size(); at = parents.get(at)) {
            steps++;
        }
        return steps;
    }

    private static List<UnitLine> lines(Random random, Map<String, @Nullable String> parents) {
        var lines = new ArrayList<UnitLine>();
        for (int i = 0; i < 12; i++) {
            if (random.nextBoolean() || parents.size() < 12) {
                String parent = random.nextInt(3) == 0 ? null : "U" + random.nextInt(12);
                lines.add(line("U" + i, parent));
                parents.put("U" + i, parent);
            }
        }
        return lines;
    }

    private static UnitLine line(String code, @Nullable String parent) {
        return new UnitLine(code, parent, UnitKind.DEPARTMENT, "3399", code, code);
    }
}
