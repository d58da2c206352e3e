package org.zhuoluo.appeals.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zhuoluo.appeals.appeal.AppealFixture.AT;
import static org.zhuoluo.appeals.appeal.AppealFixture.UNIT;
import static org.zhuoluo.appeals.appeal.AppealFixture.answer;
import static org.zhuoluo.appeals.appeal.AppealFixture.appellant;
import static org.zhuoluo.appeals.appeal.AppealFixture.matter;
import static org.zhuoluo.appeals.appeal.AppealFixture.newId;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Drives the aggregate through every cell of appeal-moves.csv, which a lawyer can read. */
class AppealMoveMatrixTest {
    private static final Set<AppealMove> BIRTHS = EnumSet.of(AppealMove.SUBMIT, AppealMove.IMPORT);

    @ParameterizedTest(name = "{0} when {1}: {2}")
    @MethodSource("cells")
    void everyCellHolds(AppealMove move, AppealStatus status, String expected) {
        Appeal appeal = AppealFixture.in(status);

        switch (expected) {
            case "-" ->
                assertThatExceptionOfType(MoveNotAllowed.class)
                        .isThrownBy(() -> make(move, appeal))
                        .isExactlyInstanceOf(MoveNotAllowed.class);
            case "late" -> assertThatExceptionOfType(MoveOvertaken.class).isThrownBy(() -> make(move, appeal));
            default -> make(move, appeal);
        }

        boolean stays = expected.equals("-") || expected.equals("late");
        assertThat(appeal.status()).hasToString(stays ? status.name() : expected);
    }

    @Test
    void theFileHasEveryMoveAndEveryStatus() throws IOException {
        assertThat(lines().skip(1).map(line -> AppealMove.valueOf(line.getFirst())))
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.copyOf(BIRTHS)));
        assertThat(lines().findFirst().orElseThrow().stream().skip(1))
                .containsExactly(
                        Arrays.stream(AppealStatus.values()).map(Enum::name).toArray(String[]::new));
    }

    @Test
    void anAppealBeginsSubmitted() {
        assertThat(AppealFixture.submitted().status()).isEqualTo(AppealStatus.SUBMITTED);
    }

    @Test
    void onlyHistoryBeginsAnywhereElse() {
        assertThatExceptionOfType(MoveNotAllowed.class).isThrownBy(() -> AppealMove.SUBMIT.begin(AppealStatus.CLOSED));
        assertThatExceptionOfType(MoveNotAllowed.class)
                .isThrownBy(() -> AppealMove.ACCEPT.begin(AppealStatus.ACCEPTED));
    }

    @ParameterizedTest
    @EnumSource(AppealStatus.class)
    void historyBeginsWhereItStood(AppealStatus stood) {
        Appeal appeal = Appeal.importAs(stood, newId(), AppealNumber.draw(AT), appellant(), matter(), AT);

        assertThat(appeal.status()).isEqualTo(stood);
    }

    private static void make(AppealMove move, Appeal appeal) {
        switch (move) {
            case SUBMIT, IMPORT -> throw new IllegalArgumentException("an appeal begins once");
            case REQUEST_SUPPLEMENT -> appeal.requestSupplement("k1:reason", AT);
            case SUPPLEMENT -> appeal.supplement(AT);
            case LAPSE_SUPPLEMENT -> appeal.lapseSupplement(AT, 1, AT);
            case ACCEPT -> appeal.accept(null, false, AT);
            case DECLINE -> appeal.decline("k1:reason", "条例第八条", AT);
            case ASK_REVIEW -> appeal.askReview("k1:reason", AT);
            case UPHOLD -> appeal.uphold("k1:reason", AT);
            case OVERTURN -> appeal.overturn("k1:reason", AT);
            case SOLVE_ON_THE_SPOT -> appeal.solveOnTheSpot(Outcome.SOLVED, null, AT);
            case ASSIGN -> appeal.standing().assignTo(UNIT, 1);
            case SIGN -> appeal.standing().sign(1);
            case REASSIGN -> appeal.standing().giveToAnother("U-WATER", 1);
            case REASSIGN_ON_LEDGER -> appeal.standing().giveToAnotherOnLedger("U-WATER", 1);
            case ASK_MATERIAL -> appeal.standing().askMaterial(1);
            case ANSWER_MATERIAL -> appeal.standing().answerMaterial(1);
            case LAPSE_MATERIAL -> appeal.standing().lapseMaterial(1);
            case PUT_ON_LEDGER -> appeal.standing().putOnLedger(1, AT);
            case RESUME -> appeal.standing().resume(1);
            case STRIKE_OFF -> appeal.strikeOff(answer(), UNIT, 1);
            case REPLY -> appeal.reply(answer(), UNIT, 1);
            case CORRECT_REPLY -> appeal.correctReply(Outcome.EXPLAINED, null, 1);
            case CLOSE_RATED -> appeal.close(CloseCause.RATED, 1, AT);
            case CLOSE_UNRATED -> appeal.close(CloseCause.RATING_NOT_GIVEN, 1, AT);
            case RECTIFY -> appeal.standing().rectify(1);
            case CLOSE_RECTIFIED -> appeal.close(CloseCause.RECTIFIED, 1, AT);
            case REOPEN -> appeal.reopen(ReopenCause.BAD_RATING, 1, AT);
            case WITHDRAW -> appeal.withdraw(AT);
            case REOPEN_WITHDRAWN -> appeal.reopenWithdrawn(1, AT);
        }
    }

    static Stream<Object[]> cells() throws IOException {
        List<String> statuses = lines().findFirst().orElseThrow();
        return lines().skip(1)
                .flatMap(line -> IntStream.range(1, line.size()).mapToObj(i -> new Object[] {
                    AppealMove.valueOf(line.getFirst()), AppealStatus.valueOf(statuses.get(i)), line.get(i)
                }));
    }

    private static Stream<List<String>> lines() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/appeal-moves.csv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Arrays.stream(line.split(",")).map(String::strip).collect(Collectors.toList()));
    }
}
