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
        AssignmentMove move = AssignmentMove.valueOf(cell.column());
        Assignment assignment = assignmentFor(move, cell.row());

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
    void theTableHasEveryStatusOfEveryRoleAndEveryMove() {
        assertThat(MATRIX.rowNames()).isEqualTo(AssignmentFixture.reachable());
        assertThat(MATRIX.columnNames()).isEqualTo(namesOf(AssignmentMove.values()));
    }

    @Test
    void theDiagramInTheReadmeIsTheTableInTheCode() throws Exception {
        assertThat(Files.readString(Path.of("README.md"))).contains(mermaidEdges());
    }

    /** What came to a unit on the ledger is signed for there; that what it had itself put there is not signed for twice is in the column of SIGN. */
    private static Assignment assignmentFor(AssignmentMove move, String place) {
        boolean takenOver = move == AssignmentMove.SIGN_ON_LEDGER && place.endsWith(" ON_LEDGER");
        return takenOver
                ? AssignmentFixture.handedOnOnLedger(
                        UnitRole.valueOf(place.substring(0, place.indexOf(' '))), AssignmentFixture.MADE_AT)
                : AssignmentFixture.in(place);
    }

    private static void make(AssignmentMove move, Assignment assignment) {
        switch (move) {
            case SIGN -> assignment.sign(LATER);
            case SIGN_ON_LEDGER -> assignment.takeOver(LATER);
            case REPORT -> assignment.report(AssignmentFixture.note(LATER));
            case CONTACT -> assignment.contact(AssignmentFixture.contact(LATER));
            case PLAN -> assignment.plan();
            case RETURN -> assignment.giveBack(AssignmentFixture.giveBack(assignment, LATER));
            case KEEP -> assignment.keep();
            case HAND_ON -> assignment.handOn(AssignmentFixture.nextOf(assignment, LATER), HandOnCause.MOVED, LATER);
            case ASK_EXTENSION -> assignment.askFor(AssignmentFixture.extension(assignment, LATER));
            case DECIDE_EXTENSION ->
                assignment.decide(
                        AssignmentFixture.extension(assignment, LATER),
                        null,
                        "k1:why",
                        new Signature("supervisor1", LATER));
            case ASK_MATERIAL -> assignment.askFor(AssignmentFixture.material(assignment, LATER));
            case SPLIT -> assignment.split();
            case ASK_ASSISTANCE -> assignment.ask(AssignmentFixture.made(UnitRole.ASSISTING), LATER);
            case ADVISE -> assignment.advise(AssignmentFixture.opinion(LATER));
            case ASK_LEDGER -> assignment.askForLedger();
            case PUT_ON_LEDGER -> assignment.putOnLedger();
            case RESUME -> assignment.resume();
            case STRIKE_OFF -> assignment.strikeOff(AssignmentFixture.reply(LATER), AssignmentFixture.LAST);
            case REPLY -> assignment.reply(AssignmentFixture.reply(LATER), AssignmentFixture.LAST);
            case DRAFT -> assignment.draft(AssignmentFixture.draft(LATER));
            case CORRECT -> assignment.correct(AssignmentFixture.correction(LATER), true);
            case CANCEL -> assignment.cancel("WITHDRAWN", LATER);
        }
    }

    /** An edge for each move, whichever roles may make it. */
    private static String mermaidEdges() {
        return Arrays.stream(AssignmentMove.values())
                .flatMap(move -> Arrays.stream(AssignmentStatus.values())
                        .flatMap(from -> targets(move, from).map(to -> "    %s --> %s : %s".formatted(from, to, move))))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<AssignmentStatus> targets(AssignmentMove move, AssignmentStatus from) {
        return Arrays.stream(UnitRole.values())
                .filter(role -> move.isOpenTo(role, from))
                .map(role -> move.from(role, from))
                .distinct();
    }

    private static List<String> namesOf(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
