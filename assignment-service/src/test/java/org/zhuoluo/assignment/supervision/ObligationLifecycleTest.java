package org.zhuoluo.assignment.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.zhuoluo.assignment.Fixtures.local;
import static org.zhuoluo.assignment.Fixtures.shippedClock;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhuoluo.assignment.Matrix;
import org.zhuoluo.assignment.Matrix.Cell;

class ObligationLifecycleTest {
    private static final Matrix MOVES = Matrix.read("/lifecycle/obligation.csv");
    private static final Matrix KINDS = Matrix.read("/lifecycle/obligation-kinds.csv");
    private static final Instant LATER = local("2026-11-24T10:00");

    static Stream<Cell> moves() {
        return MOVES.cells();
    }

    static Stream<Cell> kinds() {
        return KINDS.cells();
    }

    @ParameterizedTest
    @MethodSource("moves")
    void everyMoveLeadsWhereTheTableSaysAndNoOtherIsPossible(Cell cell) {
        Obligation obligation = ObligationFixture.in(ObligationStatus.valueOf(cell.row()));
        ObligationMove move = ObligationMove.valueOf(cell.column());

        if (cell.isEmpty()) {
            assertThatIllegalStateException().isThrownBy(() -> make(move, obligation));
        } else {
            make(move, obligation);
            assertThat(obligation.status()).hasToString(cell.value());
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyHappeningDoesToEveryKindWhatTheTableSays(Cell cell) {
        Effect effect = ObligationKind.valueOf(cell.column()).effectOf(Happening.valueOf(cell.row()));

        assertThat(effect).hasToString(cell.isEmpty() ? "NONE" : cell.value());
    }

    @Test
    void theTablesHaveEveryRowAndColumn() {
        assertThat(MOVES.rowNames()).isEqualTo(namesOf(ObligationStatus.values()));
        assertThat(MOVES.columnNames()).isEqualTo(namesOf(ObligationMove.values()));
        assertThat(KINDS.rowNames()).isEqualTo(namesOf(Happening.values()));
        assertThat(KINDS.columnNames()).isEqualTo(namesOf(ObligationKind.values()));
    }

    @Test
    void theDiagramInTheReadmeIsTheTableInTheCode() throws Exception {
        String edges = Arrays.stream(ObligationMove.values())
                .flatMap(move -> Arrays.stream(ObligationStatus.values())
                        .filter(move::isOpenTo)
                        .map(source -> "    %s --> %s : %s".formatted(source, move.from(source), move)))
                .collect(Collectors.joining("\n"));

        assertThat(Files.readString(Path.of("README.md"))).contains(edges);
    }

    private static void make(ObligationMove move, Obligation obligation) {
        switch (move) {
            case MEET -> obligation.meet(LATER);
            case VOID -> obligation.voidBecause(Happening.WITHDRAWN, LATER);
            case TRANSFER -> obligation.transfer(ObligationFixture.ANOTHER, LATER);
            case RESCHEDULE ->
                obligation.reschedule(ObligationFixture.NEXT_WEEK, Happening.EXTENDED, shippedClock(), LATER);
            case PAUSE -> obligation.pause("SUPPLEMENT_REQUESTED", LATER);
            case RESUME -> obligation.resume(shippedClock(), LATER);
            case LAPSE -> obligation.lapse();
        }
    }

    private static List<String> namesOf(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
