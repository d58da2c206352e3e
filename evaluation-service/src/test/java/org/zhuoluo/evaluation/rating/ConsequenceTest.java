package org.zhuoluo.evaluation.rating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConsequenceTest {
    @ParameterizedTest
    @CsvSource({
        "VERY_SATISFIED, CLOSE",
        "SATISFIED, CLOSE",
        "BASICALLY_SATISFIED, CLOSE",
        "DISSATISFIED, REOPEN",
        "VERY_DISSATISFIED, REOPEN"
    })
    void aGoodEnoughRatingClosesAndABadOneReopens(RatingLevel level, String consequence) {
        var rated = InvitationFixture.open().rate(InvitationFixture.rating(level));

        assertThat(rated.consequence()).isEqualTo(consequence);
        assertThat(rated.level()).isEqualTo(level.name());
    }

    @ParameterizedTest
    @EnumSource
    void noRatingReopensWhatTheEnterpriseTookBackItself(RatingLevel level) {
        var rated = InvitationFixture.openAfter(InvitationCause.WITHDRAWN).rate(InvitationFixture.rating(level));

        assertThat(rated.consequence()).isEqualTo("CLOSE");
    }
}
