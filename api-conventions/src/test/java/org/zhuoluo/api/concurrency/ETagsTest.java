package org.zhuoluo.api.concurrency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;

class ETagsTest {
    @Test
    void aVersionIsAStrongTag() {
        assertThat(ETags.of(7)).isEqualTo("\"7\"");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "*", "\"7\"", "\"6\", \"7\""})
    void whoeverKnowsTheVersionOrDoesNotCareMayGoOn(String ifMatch) {
        assertThatCode(() -> ETags.require(ifMatch, 7)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "W/\"7\"", "\"6\", \"8\""})
    void whoeverLookedAtAnotherVersionMayNot(String ifMatch) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ETags.require(ifMatch, 7))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(CommonProblem.PRECONDITION_FAILED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "\"7", "foo", "\"6\" \"7\""})
    void whatIsNoTagIsAMistakeOfTheRequestAndNotSomebodysChange(String ifMatch) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ETags.require(ifMatch, 7))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(CommonProblem.INVALID_REQUEST));
    }
}
