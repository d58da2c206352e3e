package org.zhuoluo.endtoend.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CheckTest {
    @Test
    void whatIsThereAsOftenAsExpectedPasses() {
        assertThat(Check.exactly("notices", List.of("a", "b", "b"), List.of("b", "a", "b"))
                        .isPassed())
                .isTrue();
    }

    @Test
    void whatIsNotThereIsLost() {
        Check check = Check.exactly("notices", List.of("a", "b", "b"), List.of("b"));

        assertThat(check.missing()).containsExactly("a", "b");
        assertThat(check.surplus()).isEmpty();
        assertThat(check.isPassed()).isFalse();
    }

    @Test
    void whatIsThereTooOftenIsDoubled() {
        Check check = Check.exactly("notices", List.of("a"), List.of("a", "a", "c"));

        assertThat(check.surplus()).containsExactly("a", "c");
        assertThat(check.missing()).isEmpty();
        assertThat(check.isPassed()).isFalse();
    }

    @Test
    void oneLostAndOneDoubledDoNotCancelOut() {
        Check check = Check.exactly("notices", List.of("a", "b"), List.of("a", "a"));

        assertThat(check.expected()).isEqualTo(check.found());
        assertThat(check.isPassed()).isFalse();
    }

    @Test
    void aReportFailsWithAnyCheckAndNamesIt() {
        var report = new Report(
                List.of(Check.none("parked", List.of()), Check.exactly("ratings", List.of("x round 1"), List.of())), 3);

        assertThat(report.isPassed()).isFalse();
        assertThat(report.lost()).isEqualTo(1);
        assertThat(report.doubled()).isZero();
        assertThat(report.toString())
                .contains("FAIL ratings")
                .contains("lost: x round 1")
                .contains("ok   parked");
    }
}
