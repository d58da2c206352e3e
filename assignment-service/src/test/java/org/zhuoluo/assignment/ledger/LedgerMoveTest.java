package org.zhuoluo.assignment.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zhuoluo.assignment.Fixtures.APPEAL;
import static org.zhuoluo.assignment.Fixtures.local;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.Fixtures;
import org.zhuoluo.assignment.Matrix;
import org.zhuoluo.assignment.Matrix.Cell;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.Signature;
import org.zhuoluo.assignment.matter.RoundId;

class LedgerMoveTest {
    private static final Matrix MATRIX = Matrix.read("/lifecycle/ledger.csv");
    private static final Instant AT = local("2026-12-01T10:00");
    private static final Signature BY = new Signature("supervisor1", AT);
    private static final TrackedMonth DECEMBER = TrackedMonth.of(
            YearMonth.of(2026, 12), Fixtures.shippedClock().calendar().lastWorkingDayOf(YearMonth.of(2026, 12)));

    static Stream<Cell> cells() {
        return MATRIX.cells();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void everyMoveLeadsWhereTheTableSaysAndNoOtherIsPossible(Cell cell) {
        LedgerEntry entry = in(LedgerStatus.valueOf(cell.row()));
        LedgerMove move = LedgerMove.valueOf(cell.column());

        if (cell.isEmpty()) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> make(move, entry))
                    .matches(refusal -> refusal.type() == LedgerProblem.LEDGER_MOVE_NOT_ALLOWED);
        } else {
            make(move, entry);
            assertThat(entry.status()).hasToString(cell.value());
        }
    }

    @Test
    void theTableHasEveryStatusAndEveryMove() {
        assertThat(MATRIX.rowNames()).isEqualTo(namesOf(LedgerStatus.values()));
        assertThat(MATRIX.columnNames()).isEqualTo(namesOf(LedgerMove.values()));
    }

    private static LedgerEntry in(LedgerStatus status) {
        var plan = new Plan(true, false, "k1:reason", "k1:plan", "k1:explanation", LocalDate.of(2027, 3, 31));
        var entry = new LedgerEntry(
                UUID.randomUUID(),
                new AssignmentId(UUID.randomUUID()),
                new RoundId(APPEAL, 1),
                Fixtures.NUMBER,
                plan,
                LocalDate.of(2026, 12, 31),
                BY);
        switch (status) {
            case ASKED -> {}
            case REFUSED -> make(LedgerMove.REFUSE, entry);
            case ENDED -> make(LedgerMove.END, entry);
            case OPEN -> make(LedgerMove.APPROVE, entry);
            case RESUMED -> {
                make(LedgerMove.APPROVE, entry);
                make(LedgerMove.RESUME, entry);
            }
            case STRUCK_OFF -> {
                make(LedgerMove.APPROVE, entry);
                make(LedgerMove.STRIKE_OFF, entry);
            }
        }
        return entry;
    }

    private static void make(LedgerMove move, LedgerEntry entry) {
        switch (move) {
            case APPROVE -> entry.approve("k1:remarks", DECEMBER, BY);
            case REFUSE -> entry.refuse("k1:remarks", BY);
            case CARRY_ON -> entry.carryOn(new AssignmentId(UUID.randomUUID()));
            case REPORT -> entry.reported(DECEMBER);
            case REVIEW -> entry.review(LocalDate.of(2027, 1, 29));
            case DRAFT_STRIKE_OFF -> entry.requireStrikeOffPossible();
            case RESUME -> entry.resume("k1:reason", BY);
            case STRIKE_OFF -> entry.strikeOff(BY);
            case END -> entry.end(AT);
        }
    }

    private static List<String> namesOf(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
