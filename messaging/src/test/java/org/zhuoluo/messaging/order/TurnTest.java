package org.zhuoluo.messaging.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhuoluo.messaging.order.Turn.Verdict;

class TurnTest {
    private static final Set<String> FOLLOWED = Set.of("appeals", "assignments");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                      | 1 | ''                          | APPLY     | ''",
                "appeals:1               | 1 | ''                          | DUPLICATE | ''",
                "appeals:3               | 2 | assignments:9               | DUPLICATE | ''",
                "appeals:1               | 3 | ''                          | EARLY     | appeals:2",
                "appeals:1               | 2 | assignments:5               | EARLY     | assignments:5",
                "appeals:1,assignments:5 | 2 | assignments:5               | APPLY     | ''",
                "appeals:1               | 3 | assignments:5               | EARLY     | appeals:2,assignments:5",
                "appeals:1               | 2 | evaluations:4               | APPLY     | ''",
            })
    void aPositionSaysWhetherItIsTheTurnOfAFactOfAppeals(
            String position, long seq, String producerSaw, Verdict verdict, String waitingFor) {
        Turn turn = Turn.of(Seen.parse(position), "appeals", seq, Seen.parse(producerSaw), FOLLOWED);

        assertThat(turn).isEqualTo(new Turn(verdict, waitingFor));
    }
}
