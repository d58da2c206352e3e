package org.zhuoluo.assignment.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zhuoluo.assignment.Fixtures.local;

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
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.Matrix;
import org.zhuoluo.assignment.Matrix.Cell;

class AssignmentLifecycleTest {
    private static final Matrix MATRIX = Matrix.read("/lifecycle/assignment.csv");
    private static final Instant LATER = local("2026-11-24T10:00");

    static Stream<Cell> cells() {
        return MATRIX.cells();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void everyMoveLeadsWhereTheTableSaysAndNoOtherIsPossible(Cell cell) {
        Assignment assignment = AssignmentFixture.in(AssignmentStatus.valueOf(cell.row()));
        AssignmentMove move = AssignmentMove.valueOf(cell.column());

        if (cell.isEmpty()) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> make(move, assignment))
                    .matches(refusal -> refusal.type() == AssignmentProblem.MOVE_NOT_ALLOWED);
        } else {
            make(move, assignment);
            assertThat(assignment.status()).hasToString(cell.value());
        }
    }

    @Test
    void theTableHasEveryStatusAndEveryMove() {
        assertThat(MATRIX.rowNames()).isEqualTo(namesOf(AssignmentStatus.values()));
        assertThat(MATRIX.columnNames()).isEqualTo(namesOf(AssignmentMove.values()));
    }

    @Test
    void theDiagramInTheReadmeIsTheTableInTheCode() throws Exception {
        assertThat(Files.readString(Path.of("README.md"))).contains(mermaidEdges());
    }

    private static void make(AssignmentMove move, Assignment assignment) {
        switch (move) {
            case SIGN -> assignment.sign(LATER);
            case REPORT -> assignment.report(AssignmentFixture.note(LATER));
            case REPLY -> assignment.reply(AssignmentFixture.reply(LATER), true);
            case CANCEL -> assignment.cancel("WITHDRAWN", LATER);
        }
    }

    private static String mermaidEdges() {
        return Arrays.stream(AssignmentMove.values())
                .flatMap(move -> move.sources().stream()
                        .sorted()
                        .map(source -> "    %s --> %s : %s".formatted(source, move.target(), move)))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> namesOf(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
