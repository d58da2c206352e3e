package org.zhuoluo.evaluation.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Drives the aggregate through every cell of {@code invitation-moves.csv}. */
class InvitationMatrixTest {
    record Cell(InvitationStatus from, InvitationMove move, String expected) {}

    @ParameterizedTest
    @MethodSource("cells")
    void everyCellOfTheTable(Cell cell) {
        var invitation = InvitationFixture.in(cell.from());

        if (cell.expected().equals("-")) {
            assertThatExceptionOfType(MoveNotAllowed.class)
                    .isThrownBy(() -> make(cell.move(), invitation))
                    .satisfies(refused -> assertThat(refused.status()).isEqualTo(cell.from()));
            assertThat(invitation.status()).isEqualTo(cell.from());
        } else {
            make(cell.move(), invitation);
            assertThat(invitation.status()).hasToString(cell.expected());
        }
    }

    @Test
    void theTableNamesEveryStatusAndEveryMove() {
        assertThat(cells()).hasSize(InvitationStatus.values().length * InvitationMove.values().length);
    }

    @Test
    void theDiagramInTheReadmeIsTheTableInTheCode() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains(mermaidEdges());
    }

    private static void make(InvitationMove move, Invitation invitation) {
        switch (move) {
            case RATE -> invitation.rate(InvitationFixture.rating(RatingLevel.SATISFIED));
            case LAPSE -> invitation.lapse(InvitationFixture.LAPSED_AT);
            case VOID -> invitation.overtakenByNextRound();
        }
    }

    private static String mermaidEdges() {
        return Stream.of(InvitationMove.values())
                .flatMap(move -> move.sources().stream()
                        .map(source -> "    %s --> %s: %s".formatted(source, move.target(), move)))
                .collect(Collectors.joining("\n"));
    }

    static List<Cell> cells() {
        var lines = table().lines().map(line -> line.split(",\\s*")).toList();
        var moves = lines.getFirst();
        var cells = new ArrayList<Cell>();
        for (var line : lines.subList(1, lines.size())) {
            for (int column = 1; column < line.length; column++) {
                cells.add(new Cell(
                        InvitationStatus.valueOf(line[0]), InvitationMove.valueOf(moves[column]), line[column]));
            }
        }
        return cells;
    }

    private static String table() {
        try (var file = InvitationMatrixTest.class.getResourceAsStream("invitation-moves.csv")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
