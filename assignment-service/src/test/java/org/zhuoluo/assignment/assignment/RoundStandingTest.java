package org.zhuoluo.assignment.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhuoluo.assignment.Matrix;
import org.zhuoluo.assignment.Matrix.Cell;

/** Where an appeal stands, for every pair of lead and part; further parts add nothing new. */
class RoundStandingTest {
    private static final Matrix TABLE = Matrix.read("/lifecycle/round-standing.csv");
    private static final String NO_PART = "NO PART";

    static Stream<Cell> cells() {
        return TABLE.cells();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void theAppealStandsWhereTheUnansweredSharesPutIt(Cell cell) {
        List<AssignmentStatus> unanswered = Stream.of(cell.row(), cell.column())
                .filter(name -> !name.equals(NO_PART))
                .map(AssignmentStatus::valueOf)
                .filter(AssignmentStatus.OPEN::contains)
                .toList();

        assertThat(RoundStanding.of(unanswered)).hasToString(cell.value());
    }

    @Test
    void everyOpenStatusIsInTheTable() {
        List<String> open =
                AssignmentStatus.OPEN.stream().map(AssignmentStatus::name).toList();

        assertThat(TABLE.rowNames()).containsAll(open);
        assertThat(TABLE.columnNames()).containsAll(open).contains(NO_PART);
    }

    /** Of all pairs of before and after these two move the appeal; complete does it by the answer. */
    @ParameterizedTest
    @CsvSource({"IN_WORK, ON_LEDGER, true, false", "ON_LEDGER, IN_WORK, false, true"})
    void theAppealIsMovedByWhatChanges(RoundStanding before, RoundStanding after, boolean put, boolean resumed) {
        assertThat(after.putsOnLedgerWhatWas(before)).isEqualTo(put);
        assertThat(after.resumesWhatWas(before)).isEqualTo(resumed);
    }

    @Test
    void whatDoesNotChangeMovesNothing() {
        assertThat(Arrays.stream(RoundStanding.values())).allSatisfy(standing -> {
            assertThat(standing.putsOnLedgerWhatWas(standing)).isFalse();
            assertThat(standing.resumesWhatWas(standing)).isFalse();
        });
        assertThat(RoundStanding.COMPLETE.putsOnLedgerWhatWas(RoundStanding.ON_LEDGER))
                .isFalse();
    }
}
